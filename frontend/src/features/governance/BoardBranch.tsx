import { paths } from '../../app/paths.js';
import { TextLink } from '../../ui/TextLink.js';
import type { Branch } from './board-tree.js';

export function BoardBranch({ branch }: { branch: Branch }) {
  return (
    <li className="app-tree__item">
      <TextLink to={paths.board(branch.slug)} className={branch.isPartnership ? 'govuk-!-font-weight-bold' : undefined}>
        {branch.name}
      </TextLink>
      {!branch.stated && <span className="app-secondary"> (printed beside the board above; how they stand to each other is not stated)</span>}
      {branch.children.length > 0 && (
        <ul className="app-tree">
          {branch.children.map((child) => (
            <BoardBranch key={child.slug} branch={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
