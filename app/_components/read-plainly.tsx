import { Fragment } from "react";
import { readAsWords } from "../../lib/search/read-as-words.ts";
import { Said } from "./printed.tsx";
import { view } from "./view.ts";

/** More of them are no help: one kind of mistake, made over and over. */
const MOST = 3;

/** Under an empty list: the parts of the box that were searched for as plain words, and how to write what they look like. */
export function ReadPlainly({ q }: { q: string }) {
  const words = view().words.search.asWords;
  return readAsWords(q)
    .slice(0, MOST)
    .map(({ part, as }) => (
      <p key={part} className="notice-lead">
        <Said text={words.said(part) + words[as]} />
        {words.examples[as].map((example, at) => (
          <Fragment key={example}>
            {at > 0 && words.or}
            <code>
              <Said text={example} />
            </code>
          </Fragment>
        ))}
      </p>
    ));
}
