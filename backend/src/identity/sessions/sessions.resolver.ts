import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Session } from './session.entity.js';
import { readSessionCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';
import { hashOf } from './token.js';

@Resolver(() => Session)
export class SessionsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Query(() => [Session], { description: 'Where the viewer is signed in, the last used first.' })
  @Allow(Permission.SignedIn)
  mySessions(@CurrentViewer() viewer: Viewer): Promise<Session[]> {
    return this.sessions.listOf(viewer.accountId);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is the session that asks.' })
  @Allow(Permission.SignedIn)
  current(@Parent() session: Session, @Context('req') request: { headers: { cookie?: string } }): boolean {
    const token = readSessionCookie(request.headers.cookie);
    return token !== undefined && hashOf(token).equals(session.tokenHash);
  }
}
