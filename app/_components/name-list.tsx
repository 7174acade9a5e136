import { withName, withoutName } from "../../lib/filter-changes.ts";
import type { Filter, NameKind } from "../../lib/filters.ts";
import type { NameFacet } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { FacetLink, FacetList } from "./facet-list.tsx";
import { view } from "./view.ts";

/** So many names stand in the open; the others unfold. */
const SHOWN = 8;

/**
 * Sections, papers or contributors of the matching articles; nothing where they have none. The names
 * come as printed, because links ask for them so, and are shown in the page's script.
 */
export function NameList({
  kind,
  names,
  filter,
}: {
  kind: NameKind;
  names: readonly NameFacet[];
  filter: Filter;
}) {
  const { words } = view();
  if (names.length === 0) return null;
  const isChosen = ({ name }: NameFacet) => filter[kind].includes(name);
  const first = names.filter((one, at) => at < SHOWN || isChosen(one));
  const others = names.filter((one) => !first.includes(one));
  const links = (some: readonly NameFacet[]) =>
    some.map((one) => <NameLink key={one.name} kind={kind} facet={one} filter={filter} />);
  return (
    <FacetList id={`facet-${kind}`} title={words.search.names[kind]}>
      {links(first)}
      {others.length > 0 && (
        <li>
          <details className="facet-more">
            <summary>{words.search.names.more(others.length)}</summary>
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
  const { link, print } = view();
  const chosen = filter[kind].includes(name);
  const next = chosen ? withoutName(filter, kind, name) : withName(filter, kind, name);
  return (
    <li>
      <FacetLink
        href={link(articlesAddress(next))}
        label={print(name)}
        count={count}
        chosen={chosen}
      />
    </li>
  );
}
