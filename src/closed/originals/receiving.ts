import { z } from 'zod';
import { vaultOf } from '#platform/context';
import type { RouteRequest } from '#platform/http';
import { receiveUploads } from '#platform/upload';
import { DIGEST_LABEL, recipientFor } from './actions.ts';
import { acceptOriginal, type AcceptedOriginal } from './rules.ts';

const testimonyOf = z.object({ id: z.uuid() });

/** Takes in the files of a request to `/testimonies/:id/originals`, sealed to that testimony as they stream. */
export function receiveOriginals({ ctx, raw }: Pick<RouteRequest, 'ctx' | 'raw'>) {
  const { keys, files } = vaultOf(ctx);
  const testimonyId = testimonyOf.safeParse(raw.params).data?.id ?? '';
  return receiveUploads<AcceptedOriginal>({
    files,
    keys,
    log: ctx.log,
    digestLabel: DIGEST_LABEL,
    folder: 'originals',
    recipientFor: () => recipientFor(ctx, testimonyId),
    accept: acceptOriginal,
    limits: { maxBytes: ctx.config.maxUploadBytes, maxFiles: 20 },
  });
}
