import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { ActionMenu } from './ActionMenu.js';
import { Button } from './Button.js';

afterEach(cleanup);

const menu = (about: string) => screen.getByRole('button', { name: `Actions for ${about}` });
const isOpen = (about: string) => menu(about).getAttribute('aria-expanded') === 'true';

function twoMenus() {
  render(<>{['one', 'two'].map((about) => <ActionMenu key={about} about={about}><Button>Accept {about}</Button></ActionMenu>)}</>);
}

describe('A menu of actions', () => {
  it('stays open while another is being pressed, or that one would move away under the pointer', () => {
    twoMenus();
    fireEvent.click(menu('one'));
    fireEvent.pointerDown(menu('two'));
    expect(isOpen('one')).toBe(true);
    fireEvent.click(menu('two'));
    expect([isOpen('one'), isOpen('two')]).toEqual([false, true]);
  });

  it('stays open for an action that puts a question in its own place', () => {
    const Asking = () => {
      const [asked, setAsked] = useState(false);
      return asked ? <p>Are you sure?</p> : <Button onClick={() => setAsked(true)}>Record it</Button>;
    };
    render(<ActionMenu about="one"><Asking /></ActionMenu>);
    fireEvent.click(menu('one'));
    fireEvent.click(screen.getByRole('button', { name: 'Record it' }));
    expect(screen.getByText('Are you sure?')).toBeTruthy();
    expect(isOpen('one')).toBe(true);
  });

  it('stays open for a press inside it, and closes on Escape with the focus back on its button', () => {
    twoMenus();
    fireEvent.click(menu('one'));
    const action = screen.getByRole('button', { name: 'Accept one' });
    fireEvent.click(action);
    expect(isOpen('one')).toBe(true);
    fireEvent.keyDown(action, { key: 'Escape' });
    expect(isOpen('one')).toBe(false);
    expect(document.activeElement).toBe(menu('one'));
  });
});
