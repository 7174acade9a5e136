/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // lib/server compresses and tags what it sends, once, after the page is finished.
  compress: false,
  generateEtags: false,
  // The pictures are drawn for the page already; the resizing address would be open to anyone.
  images: { unoptimized: true },
  // Neither writes files into the tree nor asks the registry for news.
  agentRules: false,
  experimental: { agentUpgrade: false },
};
