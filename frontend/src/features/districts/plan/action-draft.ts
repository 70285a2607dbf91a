/** An action of a plan while it is being written. */
export interface ActionDraft {
  text: string;
  objectiveId: string;
  ownerId: string;
  partnerIds: readonly string[];
  dueOn: string;
  priorityIds: readonly string[];
  precisionAreaIds: readonly string[];
}

interface Standing {
  text: string;
  objectiveId?: string | null;
  ownerPostId?: string | null;
  ownerOrganisationId?: string | null;
  dueOn: string;
  partners?: readonly { id: string }[] | null;
  priorities?: readonly { id: string }[] | null;
  precisionAreas?: readonly { id: string }[] | null;
}

/** What the form begins with: the action as it stands, or nothing. */
export function actionDraftOf(action: Standing | null): ActionDraft {
  return {
    text: action?.text ?? '', objectiveId: action?.objectiveId ?? '', ownerId: action?.ownerPostId ?? action?.ownerOrganisationId ?? '', dueOn: action?.dueOn ?? '',
    partnerIds: action?.partners?.map(({ id }) => id) ?? [], priorityIds: action?.priorities?.map(({ id }) => id) ?? [],
    precisionAreaIds: action?.precisionAreas?.map(({ id }) => id) ?? [],
  };
}
