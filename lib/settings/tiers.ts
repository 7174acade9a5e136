/**
 * The script after a story. Vertical text stands in tiers, CSS columns stacked downward, and a box of such
 * columns has to be told its height: the script counts the tiers that head and text take at this width and
 * writes the numbers onto <html>, before the story is painted and whenever the width or a setting changes.
 * The headline grows with the tiers beside it and takes width from them, so what was counted is looked at
 * again until the text fits. Across, it does nothing.
 */
export const TIERS_SCRIPT = [
  "(()=>{",
  "const root=document.documentElement,",
  'boxes=[[".story-head","--head-tiers"],[".story-body","--tiers"]];',
  "let width;",
  'const isDown=()=>root.dataset.direction==="down"&&!root.dataset.print;',
  "function count(){",
  // To ask where or how wide the page stands would lay it out before it is whole.
  "const down=isDown(),top=down&&scrollY;",
  "width=down&&innerWidth;",
  "for(const[box,name]of boxes){",
  "const text=down&&document.querySelector(box);",
  "if(!text)root.style.removeProperty(name);",
  "else{",
  "root.style.setProperty(name,1);",
  "const gap=Number.parseFloat(getComputedStyle(text).columnGap)||0;",
  "let tiers=Math.round((text.scrollHeight+gap)/(text.clientHeight+gap));",
  "const most=tiers+9;",
  "do root.style.setProperty(name,tiers);",
  "while(text.scrollHeight>text.clientHeight+1&&tiers++<most)",
  "}",
  "}",
  "if(down&&scrollY!==top)scrollTo(0,top)",
  "}",
  "count();",
  "new MutationObserver(count).observe(root,{attributeFilter:",
  '["data-print","data-size","data-leading","data-face","data-indent","data-direction"]});',
  'addEventListener("resize",()=>{if(isDown()&&innerWidth!==width)count()})',
  "})()",
].join("");
