import { withSort, withTopic } from "../../lib/filter-changes.ts";
import { type BadValue, EMPTY_FILTER, type Filter, isNarrowed, SORTS } from "../../lib/filters.ts";
import { articlesAddress } from "./addresses.ts";
import { Notice } from "./notice.tsx";
import { Said } from "./printed.tsx";
import { Sheet } from "./sheet.tsx";
import { topicName } from "./topic-name.ts";
import { view } from "./view.ts";
import { WaysOn } from "./ways-on.tsx";

/** A value that a parameter takes, by its name, and where it leads. */
interface Choice {
  readonly label: string;
  readonly address: string;
}

/**
 * The page for an address with a value that cannot be read: names it and says what it takes, with a way to
 * each value where those are few. `rest` is what the address asks beside it.
 */
export function BadAddress({ bad, rest = EMPTY_FILTER }: { bad: BadValue; rest?: Filter }) {
  const { link, words: all } = view();
  const words = all.errors.badAddress;
  const { parameter, value, takes } = bad;
  const names: Readonly<Record<string, string>> = words.names;
  const choices = choicesOf(bad, rest);
  return (
    <Sheet>
      <Notice
        title={words.title}
        sentence={<Said text={words.sentence(names[parameter] ?? "", parameter, value)} />}
      >
        <p className="notice-lead">{words.takes(all.takes[takes.rule](takes.details))}</p>
        {choices.length > 0 && (
          <p className="chips">
            {choices.map(({ label, address }) => (
              <a key={address} className="chip" href={link(address)}>
                {label}
              </a>
            ))}
          </p>
        )}
        <WaysOn
          ways={[
            ...(isNarrowed(rest) ? [{ href: articlesAddress(rest), label: words.rest }] : []),
            ...wayOf(bad),
            { href: "/articles", label: all.errors.all },
            { href: "/", label: all.errors.newest },
          ]}
        />
      </Notice>
    </Sheet>
  );
}

function choicesOf({ takes }: BadValue, rest: Filter): Choice[] {
  if (takes.rule === "topic") {
    return takes.details.map((slug) => ({
      label: topicName(slug),
      address: articlesAddress(withTopic(rest, slug)),
    }));
  }
  if (takes.rule !== "sort") return [];
  // Without words to find there is no order by how well they are found.
  const sorts = SORTS.filter((sort) => sort !== "relevance" || rest.q !== "");
  return sorts.map((sort) => ({
    label: view().words.articles.sort[sort],
    address: articlesAddress(withSort(rest, sort)),
  }));
}

/** Where values that can be read are found: the places, the calendar. */
function wayOf({ takes: { rule } }: BadValue): { href: string; label: string }[] {
  const { errors } = view().words;
  if (rule === "place" || rule === "code") return [{ href: "/places", label: errors.places }];
  const isDate = ["date", "from", "to", "lone-date", "ordered", "day", "year"].includes(rule);
  return isDate ? [{ href: "/editions", label: errors.editions }] : [];
}
