import { withoutTopic, withTopic } from "../../lib/filter-changes.ts";
import type { Filter } from "../../lib/filters.ts";
import type { TopicFacet } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { FacetLink, FacetList } from "./facet-list.tsx";
import { view } from "./view.ts";

/** Topics of the matching articles, nothing where they have none; choosing one adds it, choosing it again drops it. */
export function TopicList({ topics, filter }: { topics: readonly TopicFacet[]; filter: Filter }) {
  const { link, words } = view();
  if (topics.length === 0) return null;
  return (
    <FacetList id="facet-topics" title={words.articles.facets.topics}>
      {topics.map(({ slug, label, count }) => {
        const chosen = filter.topics.includes(slug);
        const next = chosen ? withoutTopic(filter, slug) : withTopic(filter, slug);
        return (
          <li key={slug}>
            <FacetLink
              href={link(articlesAddress(next))}
              label={label}
              count={count}
              chosen={chosen}
            />
          </li>
        );
      })}
    </FacetList>
  );
}
