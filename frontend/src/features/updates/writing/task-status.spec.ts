import { describe, expect, it } from '@jest/globals';
import { taskStatus } from './task-status.js';

describe('The state of a section on the task list', () => {
  it.each([
    [null, 'Not yet started'],
    [{ version: 0, complete: true, completed: null }, 'Not yet started'],
    [{ version: 1, complete: true, completed: null }, 'In progress'],
    [{ version: 1, complete: true, completed: false }, 'In progress'],
    [{ version: 1, complete: false, completed: true }, 'In progress'],
    [{ version: 1, complete: true, completed: true }, 'Completed'],
  ] as const)('of %j is: %s', (section, status) => {
    expect(taskStatus(section)).toBe(status);
  });
});
