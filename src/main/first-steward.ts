import { inviteFirstSteward } from '#people/accounts';
import { isDemonstration } from '#platform/settings';
import type { OpenArchive } from './archive.ts';

/** Lines that tell how the first steward signs in; none where there is one, or where everyone is invented. */
export async function announceFirstSteward(archive: OpenArchive): Promise<string[]> {
  if (await isDemonstration(archive.context)) return [];
  const token = await inviteFirstSteward(archive.context);
  return token
    ? [
        '',
        'Nobody can sign in yet. This link makes the first steward; it works once, for seven days:',
        `  ${archive.context.config.deskUrl}/welcome/${token}`,
        '',
      ]
    : [];
}
