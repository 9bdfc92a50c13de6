import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Account, giveTo } from "./account";

/**
 * Writes the server's whole configuration anew before each start, so that it is what this release says, not what an
 * earlier one left. It is reached over the loopback alone and with a password alone: there is no socket file either.
 */
export function writeSettings(cluster: string, port: number, account: Account): void {
  write(join(cluster, "postgresql.conf"), settings(port), account);
  write(join(cluster, "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n", account);
}

function write(path: string, text: string, account: Account): void {
  writeFileSync(path, text, { mode: 0o600 });
  giveTo(account, path);
}

/** A statement, a wait for a lock or an idle transaction that outlasts these is a bug: better ended than hung upon. */
function settings(port: number): string {
  return `listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
password_encryption = 'scram-sha-256'
max_connections = 100
shared_buffers = '128MB'
dynamic_shared_memory_type = '${process.platform === "win32" ? "windows" : "posix"}'
fsync = on
synchronous_commit = on
full_page_writes = on
max_wal_size = '1GB'
min_wal_size = '80MB'
random_page_cost = 1.1
jit = off
statement_timeout = '15s'
lock_timeout = '5s'
idle_in_transaction_session_timeout = '15s'
log_timezone = 'UTC'
timezone = 'UTC'
datestyle = 'iso, ymd'
log_line_prefix = '%m [%p] '
client_encoding = 'UTF8'
`;
}
