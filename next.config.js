/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // lib/server compresses what it sends, once, after the page is finished.
  compress: false,
  typescript: { ignoreBuildErrors: false },
};
