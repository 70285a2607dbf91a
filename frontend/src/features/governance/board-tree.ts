interface BoardNode {
  slug: string;
  name: string;
  isPartnership: boolean;
  reportsTo: readonly { stated: boolean; board: { slug: string } }[];
}

export interface Branch {
  slug: string;
  name: string;
  isPartnership: boolean;
  /** False where the agreement prints the two boards side by side and does not say what that means. */
  stated: boolean;
  children: Branch[];
}

/** The boards below the ones they report to. A circle, which no register should hold, is cut where it closes. */
export function boardTree(boards: readonly BoardNode[]): Branch[] {
  const known = new Set(boards.map((board) => board.slug));
  const parents = (board: BoardNode) => board.reportsTo.filter((link) => known.has(link.board.slug));

  const branch = (board: BoardNode, stated: boolean, above: readonly string[]): Branch => {
    const path = [...above, board.slug];
    const children = boards.flatMap((child) => {
      const link = parents(child).find((each) => each.board.slug === board.slug);
      return link && !path.includes(child.slug) ? [branch(child, link.stated, path)] : [];
    });
    return { slug: board.slug, name: board.name, isPartnership: board.isPartnership, stated, children };
  };

  return boards
    .filter((board) => parents(board).length === 0)
    .map((board) => branch(board, true, []))
    .sort((one, other) => Number(other.isPartnership) - Number(one.isPartnership) || other.children.length - one.children.length);
}
