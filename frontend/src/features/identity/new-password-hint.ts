export const NEW_PASSWORD_HINT = 'At least 12 characters. Three or four words together are easy to keep in mind. Any characters will do, spaces too.';
