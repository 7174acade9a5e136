/** Switches off what the tools would otherwise ask or tell the outside world. */
export function keepQuiet(environment = process.env) {
  Object.assign(environment, {
    NEXT_TELEMETRY_DISABLED: "1",
    // A lock file without this platform's compiler is not looked up on the registry.
    NEXT_IGNORE_INCORRECT_LOCKFILE: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    // Prisma downloads an engine when none is named, and never runs it for what is done here.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    NO_UPDATE_NOTIFIER: "1",
    npm_config_update_notifier: "false",
    DO_NOT_TRACK: "1",
  });
}
