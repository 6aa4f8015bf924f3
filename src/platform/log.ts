import { pino, type Logger } from 'pino';

export type { Logger };

/**
 * Structured log on standard error. It carries no names, e-mail addresses, IP addresses, query text, codes or
 * transcript text: log identifiers and counts. Known secret fields are cut as a second net.
 */
export function makeLogger(level: string, name: string): Logger {
  return pino(
    {
      level,
      name,
      base: { name },
      redact: {
        paths: [
          'password',
          '*.password',
          'code',
          '*.code',
          'token',
          '*.token',
          'headers',
          '*.headers',
          'email',
          '*.email',
        ],
        remove: true,
      },
      serializers: {
        // A database driver's error carries the values of the failed row; only its shape is logged.
        err: (error: Error & { code?: string }) => ({
          type: error.name,
          code: error.code,
          message: error.code && /^[0-9A-Z]{5}$/.test(error.code) ? 'database error' : error.message,
          stack: error.stack?.split('\n').slice(1, 8).join('\n'),
        }),
      },
    },
    pino.destination(2),
  );
}
