/**
 * What the page's components tell the script in its head: `hydrated`, the framework takes presses from now on;
 * `ready`, everything that waited for the framework stands.
 */
export const AWAKE_EVENT = "baolan-awake";

export type AwakeStage = "hydrated" | "ready";

/** `type` of a script element that the browser leaves alone until the page wakes. */
export const ASLEEP = "text/asleep";

/** Attribute of what cannot be shown without script: a page with it in it wakes at once. */
export const WAKES_AT_ONCE = "data-wakes";
