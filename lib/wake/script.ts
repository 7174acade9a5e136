import { SESSION_STORED_AS } from "../listen/session.ts";
import { ASLEEP, AWAKE_EVENT, WAKES_AT_ONCE } from "./events.ts";

/** Milliseconds after a page has loaded at which it wakes without a sign of its reader. */
export const LONGEST_SLEEP_MS = 5_000;

/** What a press does nothing to, or nothing that lasts, until script answers. */
const PRESSED_AGAIN =
  "button[type=button]:not([popovertarget]),input[type=radio],input[type=search]";

/**
 * The script in every page's head that lets the framework's script sleep until the reader's first sign: a
 * pointer that moves or presses, a scroll, a key, the focus. Reading needs no script, and to start the
 * framework takes a telephone longer than all the rest of a page. What was pressed before the framework stood is
 * pressed again when it does: controls that only script works, each once, and single keys.
 *
 * A page that was opened at a part of it, that goes on reading aloud or that only script can show wakes at
 * once, any other when it has lain for a while. Its files are fetched meanwhile.
 */
export const WAKE_SCRIPT = [
  "(()=>{",
  'const signs=["pointermove","pointerdown","scroll","focusin"],',
  'fields="input,textarea,select,[contenteditable]",',
  `asleep=()=>document.querySelectorAll('script[type="${ASLEEP}"]');`,
  "let kept=[];",
  "function wake(){",
  'if(document.readyState==="loading"){',
  'document.addEventListener("DOMContentLoaded",wake);',
  "return",
  "}",
  "for(const one of asleep()){",
  'const script=document.createElement("script");',
  'script.src=one.getAttribute("src");',
  "script.async=true;",
  "one.replaceWith(script)",
  "}",
  "}",
  "function press(event){",
  `const control=event.target.closest?.(${JSON.stringify(PRESSED_AGAIN)});`,
  // Of radio buttons the last counts, of anything else that a reader presses in impatience the first.
  'if(control?.type==="radio")kept=kept.filter(one=>one.control?.name!==control.name);',
  "if(control&&!kept.some(one=>one.control===control))kept.push({event,control});",
  // Safari lets a page speak once it has spoken within a gesture, which the second press is not.
  'if(control?.matches("[class*=listen-]"))speechSynthesis.speak(new SpeechSynthesisUtterance(" "));',
  "wake()",
  "}",
  "function type(event){",
  "const{key,target}=event;",
  "if(key.length===1&&!event.repeat&&!event.ctrlKey&&!event.metaKey&&!event.altKey&&!event.isComposing&&",
  "!target.closest?.(fields)){",
  // Firefox would open a search of its own.
  'if(key==="/"&&document.documentElement.dataset.keys!=="off")event.preventDefault();',
  "kept.push({event})",
  "}",
  "wake()",
  "}",
  "function again({event,control}){",
  // The framework stood before the press was over, and took it.
  "if(event.eventPhase)return;",
  "const focus=document.activeElement;",
  "if(control){",
  // The reader has left the field since.
  'if(control.type==="search"&&control!==focus)return;',
  // To the framework the one that the browser has chosen already would be no change.
  'if(control.type==="radio")control.checked=false;',
  "control.click()",
  "}",
  // A key before it led into the search box, where this one was meant to be written.
  'else if(focus?.type==="search")focus.value+=event.key;',
  "else event.target.dispatchEvent(",
  'new KeyboardEvent("keydown",{key:event.key,code:event.code,shiftKey:event.shiftKey,bubbles:true,cancelable:true}))',
  "}",
  "for(const name of signs)addEventListener(name,wake,{capture:true,passive:true,once:true});",
  'addEventListener("click",press,true);',
  'addEventListener("keydown",type,true);',
  `addEventListener("${AWAKE_EVENT}",({detail})=>{`,
  'removeEventListener("click",press,true);',
  'removeEventListener("keydown",type,true);',
  'if(detail==="ready"){',
  "for(const one of kept)again(one);",
  "kept=[];",
  // What was typed meanwhile is offered suggestions.
  "const field=document.activeElement;",
  'if(field?.type==="search"&&field.value!==field.defaultValue)',
  'field.dispatchEvent(new Event("input",{bubbles:true}));',
  "}",
  "});",
  'document.addEventListener("DOMContentLoaded",()=>{',
  "let isListening;",
  `try{isListening=sessionStorage.getItem(${JSON.stringify(SESSION_STORED_AS)})}catch{}`,
  `if(location.hash||isListening||document.querySelector("[${WAKES_AT_ONCE}]"))wake()`,
  "});",
  "const idle=self.requestIdleCallback??setTimeout;",
  'addEventListener("load",()=>{',
  // Each in a task of its own: to ask for a file takes a telephone milliseconds.
  "for(const{src}of asleep())idle(()=>{",
  'const link=document.createElement("link");',
  'link.rel="prefetch";link.as="script";link.href=src;',
  "document.head.append(link)",
  "});",
  `setTimeout(()=>idle(wake),${LONGEST_SLEEP_MS})`,
  "})",
  "})()",
].join("");
