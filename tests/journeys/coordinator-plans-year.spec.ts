import { addDays } from '@csa/shared/days.js';
import { freeDay } from './support/given.js';
import { goTo, signIn, EVERYDAY_WAYS, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';
import type { TrialServer } from './support/trial-server.js';

/** A week: what was counted back in working days stays the same working days away. */
const LATER = 7;

for (const way of EVERYDAY_WAYS) {
  test(`The coordinator plans a year of meetings and moves one with its timetable, ${way}`, async ({ page, hand, server }) => {
    const first = await freeDay(server);
    await signIn(page, hand, server, 'coordinator');
    const meetings = page.getByRole('table', { name: 'Meetings of the group' }).locator('tbody').getByRole('row');
    let before = 0;

    await test.step('days are proposed from the first, and one of them is left out', async () => {
      await goTo(page, hand, 'Meetings');
      await expect(meetings).not.toHaveCount(0);
      before = await meetings.count();
      await hand.press(page.getByRole('link', { name: 'Plan several meetings' }));
      await hand.press(page.getByRole('button', { name: 'Propose the days' }));
      await expect(page.locator('.govuk-error-summary')).toContainText('Enter the day of the first meeting');
      await look(page, 'plan-series-refused');
      await writeDay(hand, page.getByRole('group', { name: 'First meeting' }), first);
      await hand.press(page.getByRole('button', { name: 'Propose the days' }));
      await expect(page.getByText(/: the call opens on .*, updates are due on /)).toHaveCount(4);
      await hand.press(page.getByRole('button', { name: 'Leave out meeting 4' }));
      await hand.write(page.getByLabel('Venue of all of them (optional)'), 'County Buildings, Stafford');
      await look(page, 'plan-series');
      await hand.press(page.getByRole('button', { name: 'Plan these 3 meetings' }));
      await expect(meetings).toHaveCount(before + 3);
      await look(page, 'meetings-planned');
    });

    await test.step('one of them moves, and the days of its timetable with it', async () => {
      const { id, heldOn, timetable } = await planned(server, first);
      await hand.press(page.locator(`main a[href="/meetings/${id}"]`));
      await hand.press(page.getByRole('button', { name: 'Change the meeting or its timetable' }));
      await writeDay(hand, page.getByRole('group', { name: 'Day of the meeting' }), addDays(heldOn, LATER));
      await hand.press(page.getByRole('button', { name: 'Move the days with the meeting' }));
      await expect(page.getByRole('status').filter({ hasText: 'The days below are counted from the new day.' })).toBeVisible();
      await look(page, 'meeting-moving');
      await hand.press(page.getByRole('button', { name: 'Save changes' }));
      await expect(page.getByRole('alert').filter({ hasText: 'The meeting is saved.' })).toBeVisible();
      await look(page, 'meeting-moved');
      const moved = await planned(server, addDays(first, LATER));
      expect(moved.id).toBe(id);
      for (const field of ['callOpensOn', 'dueOn', 'freezeOn'] as const) expect(moved.timetable[field] > timetable[field], `${field} is later`).toBe(true);
    });
  });
}

interface Planned {
  id: string;
  heldOn: string;
  timetable: { callOpensOn: string; dueOn: string; freezeOn: string };
}

async function planned(server: TrialServer, day: string): Promise<Planned> {
  const { meetings } = await (await server.as('coordinator')).ask<{ meetings: Planned[] }>('{ meetings { id heldOn timetable { callOpensOn dueOn freezeOn } } }');
  const found = meetings.find(({ heldOn }) => heldOn === day);
  if (!found) throw new Error(`There is no meeting on ${day}.`);
  return found;
}
