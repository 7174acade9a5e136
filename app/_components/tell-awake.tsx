"use client";

import { useEffect, useLayoutEffect } from "react";
import { AWAKE_EVENT, type AwakeStage } from "../../lib/wake/events.ts";

function tell(stage: AwakeStage) {
  window.dispatchEvent(new CustomEvent(AWAKE_EVENT, { detail: stage }));
}

/** Tells the script in the page's head how far the framework is. Last in the frame: its effects are the last. */
export function TellAwake() {
  useLayoutEffect(() => tell("hydrated"), []);
  useEffect(() => tell("ready"), []);
  return null;
}
