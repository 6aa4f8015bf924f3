import path from 'node:path';
import { sealOriginal } from '#closed/originals';
import { findByPublicId, findBySource, openTestimony } from '#closed/testimonies';
import { addPartner, listPartners } from '#people/partners';
import { EXIT, type Command } from '#platform/command';
import { vaultOf, type Context } from '#platform/context';
import { readFolder } from '#platform/disk';
import { Refusal } from '#platform/errors';
import { digest } from '#platform/keys';
import { intakeFactsSchema, knownIdentifierSchema } from '#rules/closed/testimonies';
import { transcribe } from './actions.ts';
import { exportSealed } from './export.ts';
import { readCollection, type CollectionItem } from './collection.ts';
import { explainOddity } from './report.ts';
import { texts } from './text.ts';

/** The partner that an import belongs to: the one named, the only one, or one made for imports. */
async function partnerFor(ctx: Context, named: unknown): Promise<string> {
  const partners = (await listPartners(ctx)).filter((partner) => !partner.closed_at);
  if (typeof named === 'string') {
    const found = partners.find((partner) => partner.name === named || partner.id === named);
    if (!found)
      throw new Error(
        `There is no partner "${named}". There is: ${partners.map((partner) => partner.name).join(', ') || 'none yet'}.`,
      );
    return found.id;
  }
  const [only, ...others] = partners;
  if (only && others.length === 0) return only.id;
  const imports = partners.find((partner) => partner.name === 'Imported collections');
  if (imports) return imports.id;
  if (partners.length > 0)
    throw new Error(
      `Say whose testimonies these are: --partner "${partners.map((partner) => partner.name).join('" or --partner "')}"`,
    );
  return addPartner(ctx, { name: 'Imported collections', country: 'ZZ' });
}

interface Outcome {
  file: string;
  testimony: string | null;
  state: 'taken in' | 'there already' | 'refused';
  segments: number;
  why: string | null;
}

async function takeIn(ctx: Context, partnerId: string, item: CollectionItem): Promise<Outcome> {
  const outcome = { file: item.file.name, segments: item.transcript.segments.length };
  const source = digest(vaultOf(ctx).keys, 'import', item.file.bytes);
  const before = await findBySource(ctx, partnerId, source);
  if (before) return { ...outcome, testimony: before, state: 'there already', why: null };
  try {
    const facts = intakeFactsSchema.parse({
      narratorName: item.facts.narrators.join('; '),
      interviewer: item.facts.interviewers.join('; '),
      recordedOn: item.facts.dateIso ?? item.facts.date ?? '',
      reference: item.facts.reference ?? '',
      imported: item.facts.columns,
    });
    const languages = [item.transcript.language === 'und' ? 'en' : item.transcript.language] as const;
    const known = item.known.map((entry) => knownIdentifierSchema.parse(entry));
    const testimony = await openTestimony(
      ctx,
      { partnerId, languages: [...languages], facts, known },
      { digest: source },
    );
    const original = await sealOriginal(ctx, testimony, item.file);
    await transcribe(ctx, original);
    return { ...outcome, testimony, state: 'taken in', why: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { what, todo } = error.explain('en');
    return { ...outcome, testimony: null, state: 'refused', why: [what, todo].filter(Boolean).join(' ') };
  }
}

export const commands: Command[] = [
  {
    name: 'import',
    summary: 'takes in a folder of transcripts with the catalogue files beside them',
    usage: 'katha import FOLDER [--partner NAME]',
    examples: ['katha import ./interviews', 'katha import ./interviews --partner "Asha Kendra" --json'],
    options: { partner: { type: 'string', help: 'the partner whose testimonies these are' } },
    needs: 'archive',
    async run(cli, ctx) {
      const [folder] = cli.args;
      if (!folder) return EXIT.usage;
      const files = await readFolder(path.resolve(folder));
      const collection = await readCollection(files);
      const partnerId = await partnerFor(ctx, cli.options['partner']);
      const bar = cli.progress('Taking in', collection.items.length);
      const outcomes: Outcome[] = [];
      for (const item of collection.items) {
        outcomes.push(await takeIn(ctx, partnerId, item));
        bar.step();
      }
      bar.end();
      const oddities = [
        ...collection.items.flatMap((item) =>
          item.transcript.oddities.map((oddity) => ({ file: item.file.name, oddity })),
        ),
        ...collection.oddities.map((oddity) => ({ file: oddity.where.file ?? '', oddity })),
      ];
      for (const { file, oddity } of oddities) {
        const told = explainOddity(oddity, 'en');
        cli.out(`${oddity.severity.padEnd(7)} ${file}: ${told.what}${told.todo ? ` ${told.todo}` : ''}`);
      }
      for (const outcome of outcomes.filter((one) => one.state === 'refused'))
        cli.out(`refused ${outcome.file}: ${outcome.why}`);
      const count = (state: Outcome['state']) => outcomes.filter((one) => one.state === state).length;
      cli.out(
        `${count('taken in')} taken in, ${count('there already')} there already, ${count('refused')} refused; ${oddities.length} oddities reported.`,
      );
      if (collection.items.length === 0)
        cli.out('There was no transcript in this folder: txt, docx, vtt, srt, OHMS xml and csv are read.');
      cli.result({
        outcomes,
        oddities: oddities.map(({ file, oddity }) => ({
          file,
          code: oddity.code,
          severity: oddity.severity,
          where: oddity.where,
          what: explainOddity(oddity, 'en').what,
        })),
      });
      return outcomes.some((one) => one.state === 'refused') || collection.items.length === 0 ? EXIT.failed : EXIT.ok;
    },
  },
  {
    name: 'export-sealed',
    summary: 'writes what one testimony holds as age files that the recovery key opens',
    usage: 'katha export-sealed TESTIMONY --to FOLDER',
    examples: ['katha export-sealed 7h3k9m2xq4 --to ./handover', 'age -d -i recovery-key.txt contents.json.age'],
    options: { to: { type: 'string', help: 'a folder; one named after the testimony is made in it' } },
    needs: 'archive',
    async run(cli, ctx) {
      const [publicId, ...more] = cli.args;
      const to = cli.options['to'];
      if (!publicId || more.length > 0 || typeof to !== 'string') {
        cli.out('Say which testimony, and where to: katha export-sealed TESTIMONY --to FOLDER');
        return EXIT.usage;
      }
      const id = await findByPublicId(ctx, publicId);
      if (!id)
        throw new Refusal('not-found', texts.noTestimony, { todo: texts.noTestimonyTodo, params: { id: publicId } });
      const done = await exportSealed(ctx, id, path.resolve(to));
      for (const file of done.files) cli.out(`${file.path}  ${file.bytes} bytes in the clear`);
      cli.out(`${done.files.length} sealed files in ${done.folder}. Open one: age -d -i recovery-key.txt FILE`);
      cli.result(done);
      return EXIT.ok;
    },
  },
];
