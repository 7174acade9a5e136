import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { openServing, type Serving } from "./serving.ts";

/** A page as it was sent: the encoding it was in, and its bytes. */
export interface SentPage {
  readonly encoding: string;
  readonly body: Buffer;
}

/** nginx with two workers, which serves these bytes as `/0`, `/1` … from files in `folder` and writes no log. */
export async function openNginx(pages: readonly SentPage[], folder: string): Promise<Serving> {
  const port = await freePort();
  const temporary = join(folder, "nginx");
  mkdirSync(temporary, { recursive: true });
  const locations = pages.map(({ encoding, body }, at) => {
    const file = join(temporary, `${at}.page`);
    writeFileSync(file, body);
    return `location = /${at} { alias ${file}; add_header Content-Encoding ${encoding}; }`;
  });
  const configuration = join(temporary, "nginx.conf");
  writeFileSync(configuration, configurationOf(port, temporary, locations));
  const args = ["-e", join(temporary, "error.log"), "-c", configuration];
  return openServing(`http://127.0.0.1:${port}`, "nginx", args);
}

function configurationOf(port: number, folder: string, locations: readonly string[]): string {
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  // started by root its workers would be another user's, who may not read the folder
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${user}worker_processes 2;
daemon off;
pid ${join(folder, "nginx.pid")};
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  default_type "text/html; charset=utf-8";
  ${paths.map((name) => `${name}_temp_path ${folder};`).join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    location / { return 200; }
    ${locations.join("\n    ")}
  }
}
`;
}
