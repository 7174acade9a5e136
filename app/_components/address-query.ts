/** Search parameters as a page is given them, made a query again: `{place: ["a", "b"]}` → `place=a&place=b`. */
export function addressQuery(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(parameters)) {
    for (const value of values === undefined ? [] : [values].flat()) query.append(name, value);
  }
  return query;
}
