import { EASTERN_STORIES } from "./eastern-stories.ts";
import type { LabelledStory } from "./labelled-story.ts";
import { NORTHERN_STORIES } from "./northern-stories.ts";
import { NOTICE_STORIES } from "./notice-stories.ts";
import { PLACELESS_STORIES } from "./placeless-stories.ts";
import { SOUTHERN_STORIES } from "./southern-stories.ts";
import { WESTERN_STORIES } from "./western-stories.ts";

/** Stories from all over the country, one a page: nothing but its own words can tell where it is. */
export const LABELLED_STORIES: readonly LabelledStory[] = [
  ...NORTHERN_STORIES,
  ...EASTERN_STORIES,
  ...SOUTHERN_STORIES,
  ...WESTERN_STORIES,
  ...PLACELESS_STORIES,
  ...NOTICE_STORIES,
];
