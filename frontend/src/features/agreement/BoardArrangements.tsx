import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, formatPeriod, isDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Radios } from '../../ui/Radios.js';
import { Select } from '../../ui/Select.js';
import { SpellTools } from '../../ui/SpellTools.js';

const BoardArrangements_Theme = graphql(`
  fragment BoardArrangements_Theme on Theme {
    id
    allGovernance {
      id
      role
      from
      until
      viewerCanWithdraw
      board {
        id
        name
      }
    }
  }
`);

const AddThemeBoard = graphql(`
  mutation AddThemeBoard($input: AddThemeBoardInput!) {
    addThemeBoard(input: $input) {
      id
      ...BoardArrangements_Theme
    }
  }
`);

const EndThemeBoard = graphql(`
  mutation EndThemeBoard($input: EndInput!) {
    endThemeBoard(input: $input) {
      id
      ...BoardArrangements_Theme
    }
  }
`);

const WithdrawThemeBoard = graphql(`
  mutation WithdrawThemeBoard($input: WithdrawInput!) {
    withdrawThemeBoard(input: $input) {
      id
      ...BoardArrangements_Theme
    }
  }
`);

interface Props {
  theme: FragmentType<typeof BoardArrangements_Theme>;
  boards: readonly { id: string; name: string }[];
  onDone: (message: string) => void;
}

export function BoardArrangements({ theme: masked, boards, onDone }: Props) {
  const theme = readFragment(BoardArrangements_Theme, masked);
  const [ending, end] = useChange(EndThemeBoard);
  const [withdrawing, withdraw] = useChange(WithdrawThemeBoard);
  return (
    <section>
      <h2 className="govuk-heading-m">Board</h2>
      {theme.allGovernance.length === 0 && <p className="govuk-body">No board is named.</p>}
      {theme.allGovernance.map(({ id, role, from, until, viewerCanWithdraw, board }) => (
        <div key={id}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>{board.name}</strong>
            {role && ` (${role})`}: {formatPeriod(from, until)}
          </p>
          <SpellTools
            id={id}
            name={`${board.name} as board`}
            until={until ?? null}
            canWithdraw={viewerCanWithdraw}
            busy={ending || withdrawing}
            hint="The first day on which it no longer governs the theme."
            onEnd={(day) => end({ input: { id, until: day, untilSeen: until ?? null } })}
            onWithdraw={() => withdraw({ input: { id } })}
            onDone={onDone}
          />
        </div>
      ))}
      <Details summary="Change or add a board">
        <AddBoardForm themeId={theme.id} boards={boards} onDone={onDone} />
      </Details>
    </section>
  );
}

type As = 'INSTEAD' | 'BESIDE';
const ways: { value: As; label: string }[] = [
  { value: 'INSTEAD', label: 'In place of the boards of that day' },
  { value: 'BESIDE', label: 'Beside the boards of that day' },
];

function AddBoardForm({ themeId, boards, onDone }: { themeId: string; boards: Props['boards']; onDone: Props['onDone'] }) {
  const [boardId, setBoardId] = useState('');
  const [as, setAs] = useState<As>('INSTEAD');
  const [from, setFrom] = useState(today());
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, add] = useChange(AddThemeBoard);
  const field = (path: string) => (path ? `board-${path}` : '');
  const submit = async () => {
    if (boardId === '') return setErrors([{ path: field('boardId'), message: 'Choose a board' }]);
    if (!isDay(from)) return setErrors([{ path: field('from'), message: 'The first day must be a real date' }]);
    const faults = await add({ input: { themeId, boardId, inPlaceOfOthers: as === 'INSTEAD', from } });
    if (faults.length > 0) return setErrors(faults.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`${boards.find(({ id }) => id === boardId)?.name ?? 'The board'} governs this theme from ${formatDay(from)}`);
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Change or add a board">
      <Select name="board-boardId" label="Board" hint="A board that is missing is added on the page of boards" options={[{ value: '', label: 'Choose a board' }, ...boards.map(({ id, name }) => ({ value: id, label: name }))]} value={boardId} onChange={setBoardId} />
      <Radios name="board-as" legend="It governs the theme" options={ways} value={as} onChange={setAs} />
      <DayField name="board-from" legend="From" hint="For example, 27 3 2026" value={from} onChange={setFrom} />
      <Button type="submit" variant="secondary" busy={busy}>
        Save the board
      </Button>
    </Form>
  );
}
