import { type Filter, type NameKind, withName, withoutName } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { NameFacet } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { FacetLink, FacetList } from "./facet-list.tsx";

/** So many names stand in the open; the others unfold. */
const SHOWN = 8;

/** Sections, papers or contributors of the matching articles; nothing where they have none. */
export function NameList({
  kind,
  names,
  filter,
}: {
  kind: NameKind;
  names: readonly NameFacet[];
  filter: Filter;
}) {
  if (names.length === 0) return null;
  const isChosen = ({ name }: NameFacet) => filter[kind].includes(name);
  const first = names.filter((one, at) => at < SHOWN || isChosen(one));
  const others = names.filter((one) => !first.includes(one));
  const links = (some: readonly NameFacet[]) =>
    some.map((one) => <NameLink key={one.name} kind={kind} facet={one} filter={filter} />);
  return (
    <FacetList id={`facet-${kind}`} title={zh.search.names[kind]} empty={false}>
      {links(first)}
      {others.length > 0 && (
        <li>
          <details className="facet-more">
            <summary>{zh.search.names.more(others.length)}</summary>
            <ul>{links(others)}</ul>
          </details>
        </li>
      )}
    </FacetList>
  );
}

function NameLink({
  kind,
  facet: { name, count },
  filter,
}: {
  kind: NameKind;
  facet: NameFacet;
  filter: Filter;
}) {
  const chosen = filter[kind].includes(name);
  const next = chosen ? withoutName(filter, kind, name) : withName(filter, kind, name);
  return (
    <li>
      <FacetLink href={articlesAddress(next)} label={name} count={count} chosen={chosen} />
    </li>
  );
}
