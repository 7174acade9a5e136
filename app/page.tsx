export default function FrontPage() {
  return <main>报栏</main>;
}
