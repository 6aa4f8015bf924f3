import type { Actor } from '#platform/context';

/**
 * The audiences that someone belongs to. Everyone belongs to the public; what a woman allowed to researchers or advocates only
 * is seen by those who signed in as such, and by the people of the archive who must see what they publish.
 */
export function audiencesOf(actor: Actor): readonly string[] {
  if (actor.kind !== 'account') return ['public'];
  switch (actor.role) {
    case 'researcher':
      return ['public', 'accredited-researcher'];
    case 'advocate':
      return ['public', 'advocate'];
    case 'partner':
      return ['public', 'partner'];
    case 'redactor':
    case 'reviewer':
    case 'steward':
      return ['public', 'accredited-researcher', 'advocate', 'partner', 'narrator'];
  }
}

/** Whether a reader is offered to register a use; the desk's own table decides. */
export function mayRegister(actor: Actor): boolean {
  return actor.kind === 'account' && ['researcher', 'advocate', 'partner'].includes(actor.role);
}

/** How many testimonies a list shows at a time. */
export const PAGE_SIZE = 20;

/** Reads a page number from an address; anything that is none is the first. */
export function pageNumber(text: string | undefined): number {
  const n = Number(text ?? '1');
  return Number.isInteger(n) && n >= 1 && n <= 10_000 ? n : 1;
}
