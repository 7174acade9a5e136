// Preloaded into a process and all its children (NODE_OPTIONS=--require): whoever looks up a name or
// connects to another machine is stopped and written down in the file NO_OUTSIDE_LOG names.

const { appendFileSync } = require("node:fs");
const dns = require("node:dns");
const net = require("node:net");

const HERE = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|0\.0\.0\.0|::)$/i;

function refuse(what) {
  const { stack } = new Error(what);
  appendFileSync(process.env.NO_OUTSIDE_LOG, `${process.argv.slice(1).join(" ")}: ${stack}\n`);
  throw new Error(`no request to another machine is allowed: ${what}`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const isOptions = typeof first === "object" && first !== null;
  const port = isOptions ? first.port : first;
  const host = isOptions ? first.host : second;
  // Without a port it is a socket file or a pipe.
  if (/^\d+$/.test(String(port)) && typeof host === "string" && !HERE.test(host)) {
    refuse(`connect to ${host}:${port}`);
  }
  return connect.apply(this, args);
};

for (const owner of [dns, dns.promises]) {
  for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveAny", "resolveTxt"]) {
    const original = owner[name];
    owner[name] = function (host, ...rest) {
      if (typeof host === "string" && host !== "" && !HERE.test(host)) refuse(`${name} ${host}`);
      return original.call(this, host, ...rest);
    };
  }
}
