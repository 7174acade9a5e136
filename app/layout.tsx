import type { ReactNode } from "react";
import "./globals.css";

/** Every page is made from its address and the data version at the moment of asking, never at build time. */
export const dynamic = "force-dynamic";

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}
