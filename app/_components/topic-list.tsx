import { type Filter, withoutTopic, withTopic } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { TopicFacet } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { FacetLink, FacetList } from "./facet-list.tsx";

/** Topics of the matching articles; choosing one adds it, choosing it again drops it. */
export function TopicList({ topics, filter }: { topics: readonly TopicFacet[]; filter: Filter }) {
  return (
    <FacetList id="facet-topics" title={zh.articles.facets.topics} empty={topics.length === 0}>
      {topics.map(({ slug, label, count }) => {
        const chosen = filter.topics.includes(slug);
        const next = chosen ? withoutTopic(filter, slug) : withTopic(filter, slug);
        return (
          <li key={slug}>
            <FacetLink href={articlesAddress(next)} label={label} count={count} chosen={chosen} />
          </li>
        );
      })}
    </FacetList>
  );
}
