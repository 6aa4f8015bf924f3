import path from 'node:path';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Config } from '#platform/config';
import { codeOf, ensureDir, namesIn, readTextFile, removeDurably, writeAtomically } from '#platform/disk';

/**
 * Mails go out by the server named in the file of `SMTP_URL_FILE`. Where none is named they wait as files in `<data>/outbox`, for a steward to hand on
 * (the desk shows them): nothing is lost because an archive has no mail server yet. They are the only place where the address of a
 * reader stands in clear.
 */
const mailSchema = z.strictObject({
  /** The same for the same message: sending it twice into the outbox leaves one. */
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  to: z.string().max(254),
  subject: z.string().max(200),
  text: z.string().max(20_000),
  /** Public id of the item that it is about. */
  about: z.string().max(40),
  /** What is only sent while the item is published is taken back with it. */
  kind: z.enum(['notice', 'confirmation']),
});
export type Mail = z.infer<typeof mailSchema>;
const waitingSchema = mailSchema.extend({ at: z.iso.datetime() });
export type WaitingMail = z.infer<typeof waitingSchema>;

const outboxIn = (config: Config) => path.join(config.dataDir, 'outbox');

const letter = (config: Config, mail: Mail) => ({
  from: config.mailFrom,
  to: { name: '', address: mail.to },
  subject: mail.subject,
  text: mail.text,
  messageId: `<${mail.id}@${new URL(config.publicUrl).hostname}>`,
  // No answering machine answers, and no list takes it up.
  headers: { 'Auto-Submitted': 'auto-generated' },
});

/** Sends, or lays into the outbox. @throws Error where the mail server cannot be reached or refuses: the job tries again */
export async function sendMail(config: Config, mail: Mail, at: Date): Promise<void> {
  if (config.smtpUrl === undefined) {
    await ensureDir(outboxIn(config));
    await writeAtomically(
      path.join(outboxIn(config), `${mail.id}.json`),
      JSON.stringify({ ...mailSchema.parse(mail), at: at.toISOString() }),
    );
    return;
  }
  const transport = createTransport({
    url: config.smtpUrl,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail(letter(config, mail));
  } finally {
    transport.close();
  }
}

/** What waits in the outbox, the newest first. */
export async function waitingMails(config: Config): Promise<WaitingMail[]> {
  const names = (await namesIn(outboxIn(config))) ?? [];
  const mails = await Promise.all(
    names.filter((name) => /^[a-z0-9-]+\.json$/.test(name)).map((name) => readMail(config, name.slice(0, -5))),
  );
  return mails
    .filter((mail) => mail !== undefined)
    .sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));
}

/** One that waits; undefined where there is none. */
export async function readMail(config: Config, id: string): Promise<WaitingMail | undefined> {
  if (!mailSchema.shape.id.safeParse(id).success) return undefined;
  try {
    return waitingSchema.parse(JSON.parse(await readTextFile(path.join(outboxIn(config), `${id}.json`), 256 * 1024)));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The message as mail programs open it (RFC 5322, `.eml`). */
export async function asMessage(config: Config, mail: WaitingMail): Promise<string> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({ ...letter(config, mail), date: new Date(mail.at) });
  if (!Buffer.isBuffer(message)) throw new Error('The message was not made in one piece.');
  return message.toString('utf8');
}

/** Takes out of the outbox one that was handed on. */
export async function removeMail(config: Config, id: string): Promise<void> {
  if (mailSchema.shape.id.safeParse(id).success) await removeDurably(path.join(outboxIn(config), `${id}.json`));
}

/** Takes back what waits and may not be sent once an item is gone. @returns how many */
export async function dropMails(config: Config, about: string): Promise<number> {
  const stale = (await waitingMails(config)).filter((mail) => mail.about === about && mail.kind === 'confirmation');
  for (const mail of stale) await removeMail(config, mail.id);
  return stale.length;
}
