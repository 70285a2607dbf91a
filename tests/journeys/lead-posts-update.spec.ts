import { idOf } from './support/given-readers.js';
import { givenOpenCall, inDays } from './support/given.js';
import { goTo, signIn, EVERYDAY_WAYS, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { tellLastStepsDone } from './support/last-steps.js';
import { look } from './support/look.js';

test.use({ viewport: { width: 390, height: 844 } });

for (const way of EVERYDAY_WAYS) {
  test(`A lead officer posts an update on a phone, ${way}`, async ({ page, hand, server }) => {
    const call = await givenOpenCall(server);
    const request = idOf(call, 'community-cohesion');
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const saved = () => expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();
    const onward = async (heading: string) => {
      await hand.press(button('Save and continue'));
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    };

    await signIn(page, hand, server, 'lead-community-cohesion');
    await goTo(page, hand, 'My updates');
    await expect(page.getByRole('heading', { name: 'Due (1)' })).toBeVisible();
    await look(page, 'my-updates-due');

    await hand.press(page.getByRole('link', { name: 'Start the update on Community cohesion' }));
    await expect(page).toHaveURL(new RegExp(`/my-updates/${request}$`));
    await expect(page.getByText(/working days? left/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Still needed before you can submit' })).toBeVisible();
    await look(page, 'task-list-new');

    await test.step('what is missing stops the submission and leads to its section', async () => {
      await hand.press(page.getByRole('link', { name: 'Check your answers' }));
      await hand.press(button('Submit update for Community cohesion'));
      const problem = page.locator('.govuk-error-summary');
      await expect(problem).toBeFocused();
      await expect(problem.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
      await expect(page).toHaveTitle(/^Error: /);
      await look(page, 'check-answers-blocked');
      await hand.press(problem.getByRole('link', { name: 'Choose a status.' }));
      await expect(page.getByRole('heading', { level: 1, name: 'Give the status and direction' })).toBeVisible();
      await hand.press(page.getByRole('link', { name: 'Check your answers' }));
      await hand.press(page.getByRole('link', { name: 'Update on Community cohesion' }));
    });

    await test.step('every section is written and saves by itself, what became of last time’s next steps first', async () => {
      await hand.press(page.getByRole('link', { name: 'Say what became of last time’s next steps', exact: true }));
      await expect(page.getByRole('radio', { name: 'Dropped' }).first()).toBeVisible();
      // Which steps are open depends on the meetings that other journeys have held; one at least always is.
      await tellLastStepsDone(page, radio => hand.choose(radio));
      await hand.choose(page.getByRole('radio', { name: 'Dropped' }).first());
      await hand.write(page.getByLabel('Why it was dropped'), 'The district partnerships visit by themselves.');
      await saved();
      await look(page, 'section-last-steps');
      await onward('Give the status and direction');

      await hand.choose(page.getByRole('radio', { name: 'Amber' }));
      await hand.write(page.getByLabel('Reason for the status'), 'Two groups have stopped meeting.');
      await hand.choose(page.getByRole('radio', { name: 'Stable' }));
      await saved();
      await look(page, 'section-status');
      await onward('Write the headline and progress');

      await hand.write(page.getByLabel('Headline', { exact: true }), 'Neighbours meet again in four of six towns.');
      await hand.write(page.getByLabel('Progress since the last meeting'), 'Community groups met in Stafford, Tamworth, Lichfield and Leek.');
      await saved();
      await look(page, 'section-headline');
      await onward('Say what concerns you');

      await hand.write(page.getByLabel('Concerns and risks'), 'Two halls close in the new year.');
      await hand.press(page.getByLabel('Concerns and risks'));
      await saved();
      await look(page, 'section-concerns');
      await onward('Set out the next steps');

      await hand.write(page.getByLabel('What will be done'), 'Find two other halls');
      await hand.write(page.getByLabel('Who will do it'), 'Support Staffordshire');
      await writeDay(hand, page.getByRole('group', { name: 'By when' }), inDays(80));
      await hand.press(button('Add another step'));
      await expect(page.getByRole('group', { name: 'Step 2' }).getByLabel('What will be done')).toBeFocused();
      await hand.press(button('Remove step 2'));
      await saved();
      await look(page, 'section-next-steps');
      await onward('Say what you ask of the group');

      await hand.choose(page.getByRole('radio', { name: 'Discuss' }));
      await hand.write(page.getByLabel('What exactly you ask'), 'Which public rooms could be lent in the evening?');
      await saved();
      await look(page, 'section-ask');
      await onward('Check your answers before you submit');
    });

    await test.step('the answers are checked and submitted', async () => {
      await expect(page.getByText('Neighbours meet again in four of six towns.')).toBeVisible();
      await expect(page.getByText(/^Find two other halls \(Support Staffordshire, by /)).toBeVisible();
      await expect(page.getByText(/: dropped \(The district partnerships visit/)).toBeVisible();
      await look(page, 'check-answers');
      await hand.press(button('Submit update for Community cohesion'));
      await expect(page.getByRole('heading', { level: 1, name: 'Update submitted' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible();
      await look(page, 'submitted');
      await hand.press(page.getByRole('link', { name: 'Go back to my updates' }));
      await expect(page.getByRole('heading', { name: 'Submitted, waiting for the coordinator (1)' })).toBeVisible();
      await look(page, 'my-updates-submitted');
    });
  });
}
