import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';

/**
 * Everything the surroundings decide, read once. The only file that looks at `process.env`.
 * Paths are absolute. Secrets are never taken from the environment itself but from files
 * (`*_FILE`), so that they do not show in process lists; `DATABASE_URL` is the exception that every host uses.
 */
export interface Config {
  /** Folder of everything this archive keeps: embedded database, keys, sealed files, mail outbox. */
  dataDir: string;
  /** Folder of sealed originals and renditions. */
  uploadsDir: string;
  publicPort: number;
  deskPort: number;
  /** Address the servers listen on. */
  host: string;
  /** Base address that public links, feeds and citations carry, without a final slash. */
  publicUrl: string;
  deskUrl: string;
  /** Address that is printed on her card: one that says nothing of the archive, and leads to `/yours`. */
  cardUrl: string;
  /**
   * Reverse proxies whose word is taken for where a request comes from: how many stand in front, or their addresses and networks.
   * Undefined: none, and `X-Forwarded-For` is ignored.
   */
  trustProxy: number | readonly string[] | undefined;
  /** Connection string of a superuser or database owner, or undefined for the embedded server. */
  databaseUrl: string | undefined;
  /** Connection string of this process's own database role, given by the supervisor. */
  roleUrl: string | undefined;
  meiliUrl: string | undefined;
  /** File of the key that may change the engine: the worker's and the commands'. */
  meiliKeyFile: string | undefined;
  /** File of the key that only searches, which is made with the other one: all that public site and desk have. */
  meiliSearchKeyFile: string | undefined;
  /** A Presidio analyzer to ask for a second opinion on English and romanised text. */
  presidioUrl: string | undefined;
  /** Mail server, such as `smtps://user:password@mail.example.org`, from a file, because a password stands in it; undefined: mails wait in the outbox (`#platform/mail`). */
  smtpUrl: string | undefined;
  /** Sender of every mail. */
  mailFrom: string;
  logLevel: string;
  /** Largest upload taken, in bytes. */
  maxUploadBytes: number;
  /** Set by the test runner and the demo so that cheap parameters may be used for throw-away accounts. */
  production: boolean;
}

function port(name: string, fallback: number, env: NodeJS.ProcessEnv): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535)
    throw new Error(`${name} is "${text}": give a port from 1 to 65535, or leave it out for ${fallback}.`);
  return value;
}

const NETWORK_NAMES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** `2`, or `10.0.0.5, 10.1.0.0/16, loopback`. A bare "true" would let every client choose its own address, and is refused. */
function proxies(text: string | undefined): number | readonly string[] | undefined {
  const given = text?.trim() ?? '';
  if (given === '' || given === '0' || given === 'off') return undefined;
  if (/^[1-9]$/.test(given)) return Number(given);
  const list = given.split(',').map((part) => part.trim());
  const wrong = list.find((part) => {
    if (NETWORK_NAMES.has(part)) return false;
    const [address = '', bits, more] = part.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    return (
      version === 0 || more !== undefined || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))
    );
  });
  if (wrong !== undefined)
    throw new Error(
      `KATHA_TRUST_PROXY is "${given}": give how many proxies stand in front (1 to 9), or their addresses and networks, such as "10.0.0.5, 10.1.0.0/16, loopback".`,
    );
  return list;
}

/** A secret from the file that a container's secret is. */
function secretFrom(at: string | undefined): string | undefined {
  return at ? readFileSync(at, 'utf8').trim() || undefined : undefined;
}

function mailServer(text: string | undefined): string | undefined {
  // Not repeated in the message: a password stands in it.
  if (text !== undefined && !/^smtps?:\/\/[^\s]+$/.test(text))
    throw new Error(
      'The file that SMTP_URL_FILE names holds no address of a mail server: write one such as smtps://user:password@mail.example.org.',
    );
  return text;
}

/** @throws Error naming the variable, its value and what it may be. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const dataDir = path.resolve(env['KATHA_DATA'] ?? 'data');
  const publicPort = port('PUBLIC_PORT', 8080, env);
  const deskPort = port('DESK_PORT', 8081, env);
  const maxUpload = env['MAX_UPLOAD_MB'] ? Number(env['MAX_UPLOAD_MB']) : 2048;
  if (!(maxUpload > 0)) throw new Error(`MAX_UPLOAD_MB is "${env['MAX_UPLOAD_MB']}": give a number of megabytes.`);
  const publicUrl = (env['PUBLIC_URL'] ?? `http://localhost:${publicPort}`).replace(/\/+$/, '');
  return {
    dataDir,
    uploadsDir: path.resolve(env['KATHA_UPLOADS'] ?? (env['KATHA_DATA'] ? path.join(dataDir, 'uploads') : 'uploads')),
    publicPort,
    deskPort,
    host: env['KATHA_HOST'] ?? '127.0.0.1',
    publicUrl,
    cardUrl: env['CARD_URL'] || `${publicUrl}/yours`,
    trustProxy: proxies(env['KATHA_TRUST_PROXY']),
    deskUrl: (env['DESK_URL'] ?? `http://localhost:${deskPort}`).replace(/\/+$/, ''),
    databaseUrl: env['DATABASE_URL'] || secretFrom(env['DATABASE_URL_FILE']),
    roleUrl: env['KATHA_ROLE_URL'] || undefined,
    meiliUrl: env['MEILI_URL'] || undefined,
    meiliKeyFile: env['MEILI_KEY_FILE'] || undefined,
    meiliSearchKeyFile:
      env['MEILI_SEARCH_KEY_FILE'] || (env['MEILI_KEY_FILE'] ? path.join(dataDir, 'meili-search-key') : undefined),
    presidioUrl: env['PRESIDIO_URL'] || undefined,
    smtpUrl: mailServer(secretFrom(env['SMTP_URL_FILE'])),
    mailFrom: env['MAIL_FROM'] || `Katha <katha@${new URL(publicUrl).hostname}>`,
    logLevel: env['LOG_LEVEL'] ?? 'info',
    maxUploadBytes: Math.round(maxUpload * 1024 * 1024),
    production: env['NODE_ENV'] === 'production',
  };
}
