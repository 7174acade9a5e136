/** The least that the framework sends, made when the app is built. */
export default function Page() {
  return <p>报栏</p>;
}
