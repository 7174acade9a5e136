import type { Contributor, Role } from "../../lib/article.ts";
import { Printed } from "./printed.tsx";
import { view } from "./view.ts";

/** Names of each role, roles and names in the order they were printed. */
export function groupByRole(contributors: readonly Contributor[]): [role: Role, names: string[]][] {
  const groups = new Map<Role, string[]>();
  for (const { role, name } of contributors) {
    groups.set(role, [...(groups.get(role) ?? []), name]);
  }
  return [...groups];
}

/** Who wrote, took the pictures and edited, each under the role's name; where it came from at the end. */
export function Byline({
  contributors,
  credit,
}: {
  contributors: readonly Contributor[];
  credit: string | null;
}) {
  const { words } = view();
  if (contributors.length === 0 && !credit) return null;
  const groups: [string, string, string[]][] = groupByRole(contributors).map(([role, names]) => [
    role,
    words.common.roles[role],
    names,
  ]);
  if (credit) groups.push(["credit", words.article.credit, [credit]]);
  return (
    <p className="byline">
      {groups.map(([key, label, names]) => (
        <span key={key}>
          <span className="byline-role">{label}</span> <Printed>{names.join("　")}</Printed>
        </span>
      ))}
    </p>
  );
}
