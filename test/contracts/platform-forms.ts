import { expect, it } from 'vitest';
import { FORBIDDEN } from '../helpers/a-form.ts';

/** A person in front of a platform that shows forms, on which `/alarm set` asks with one (`helpers/a-form.ts`). */
export interface FormsUnderTest {
  /** Types a line, and waits until something came of it. */
  type(line: string, who?: 'alice' | 'bob'): Promise<void>;
  /** What is filled in, by field, of the form that is open; undefined when none is. */
  form(): Readonly<Record<string, string>> | undefined;
  /** Fills in, keeps what is filled in already, and sends. */
  send(values: Readonly<Record<string, string>>): Promise<void>;
  /** Mends what was refused, in the way that the platform has. */
  mend(values: Readonly<Record<string, string>>): Promise<void>;
  /** Everything that the person has seen beside the form. */
  seen(): string;
  /** The next form comes too late for the platform. */
  late?(): void;
  /** The program is started anew. */
  restart?(): Promise<void>;
}

/** What cannot happen on a platform, and why. */
export interface Cannot {
  readonly others?: string;
  readonly late?: string;
  readonly restart?: string;
}

/** What every platform does that shows forms, whatever they look like. */
export function platformFormsContract(open: () => Promise<FormsUnderTest>, cannot: Cannot = {}): void {
  it('asks what was not typed, with what is filled in already', async () => {
    const { type, form } = await open();
    await type('/alarm set');
    expect(form()).toMatchObject({ time: '08:30' });
  });

  it('answers what was filled in', async () => {
    const { type, send, seen } = await open();
    await type('/alarm set');
    await send({ time: '07:15', zone: 'Asia/Tokyo', topic: 'the mill' });
    expect(seen()).toContain('alarm set 07:15 Asia/Tokyo weekdays the mill');
  });

  it('takes what is filled in already', async () => {
    const { type, send, seen } = await open();
    await type('/alarm set');
    await send({ zone: 'Asia/Tokyo' });
    expect(seen()).toContain('alarm set 08:30 Asia/Tokyo weekdays everything');
  });

  it('answers a line that says enough without asking', async () => {
    const { type, form, seen } = await open();
    await type('/alarm set time:09:00');
    expect(form()).toBeUndefined();
    expect(seen()).toContain('alarm set 09:00 none daily everything');
  });

  it.each([
    ['that no command takes', { time: 'soon', zone: 'Asia/Tokyo' }, 'time must be a time such as 08:30.', { time: '06:00' }, '06:00 Asia/Tokyo'],
    ['that this one does not take', { zone: 'Mars/Base' }, 'There is no such zone.', { zone: 'Asia/Tokyo' }, '08:30 Asia/Tokyo'],
  ])('says what is wrong with a value %s, and takes a better one', async (_, values, words, better, done) => {
    const { type, send, mend, seen } = await open();
    await type('/alarm set');
    await send(values);
    expect(seen()).toContain(words);
    expect(seen()).not.toContain('alarm set 0');
    await mend({ zone: 'Asia/Tokyo', ...better });
    expect(seen()).toContain(`alarm set ${done} weekdays`);
  });

  if (cannot.others === undefined) {
    it('asks nobody who may not', async () => {
      const { type, form, seen } = await open();
      await type('/alarm set', 'bob');
      expect(form()).toBeUndefined();
      expect(seen()).toContain(FORBIDDEN);
    });
  }

  if (cannot.late === undefined) {
    it('says what to type when the form comes too late', async () => {
      const { type, form, seen, late } = await open();
      late?.();
      await type('/alarm set');
      expect(form()).toBeUndefined();
      expect(seen()).toMatch(/\/(?:footnote )?alarm set time:08:30 zone:/u);
      expect(seen()).toContain('Open the form');
    });
  }

  if (cannot.restart === undefined) {
    it('takes a form that was opened before a restart', async () => {
      const { type, send, seen, restart } = await open();
      await type('/alarm set');
      await restart?.();
      await send({ zone: 'Asia/Tokyo' });
      expect(seen()).toContain('alarm set 08:30 Asia/Tokyo weekdays everything');
    });
  }
}
