import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';

/** Far beyond any password that is taken: longer is no password but an attempt to keep us busy. */
const PASSWORD_AT_MOST = 1000;

export class SignInInput {
  @IsString({ message: 'Enter your e-mail address' })
  @MaxLength(LIMITS.email, tooLong('E-mail address'))
  email: string;

  @IsString({ message: 'Enter your password' })
  @MaxLength(PASSWORD_AT_MOST, tooLong('Password'))
  password: string;

  /** With a one-time password: what takes its place. */
  @IsOptional()
  @IsString({ message: 'Enter a new password' })
  @MaxLength(PASSWORD_AT_MOST, tooLong('New password'))
  newPassword?: string;
}

export class ChangePasswordInput {
  @IsString({ message: 'Enter your password' })
  @MaxLength(PASSWORD_AT_MOST, tooLong('Password'))
  password: string;

  @IsString({ message: 'Enter a new password' })
  @MaxLength(PASSWORD_AT_MOST, tooLong('New password'))
  newPassword: string;
}
