/** The least that the framework makes at the time of asking. */
export default async function Page({ params }: { params: Promise<{ word: string }> }) {
  return <p>{(await params).word}</p>;
}
