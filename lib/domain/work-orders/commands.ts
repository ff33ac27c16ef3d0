import { roles, staffRoles } from '@/lib/contracts/common';
import type { workOrderCommands } from '@/lib/contracts/work-orders';
import { defineCommand, type Command } from '@/lib/core/command';
import { addLabour } from './add-labour';
import { addWorkOrderNote } from './add-work-order-note';
import { assignWorkOrder } from './assign-work-order';
import { createWorkOrder } from './create-work-order';
import { moveWorkOrder } from './move-work-order';
import { openWorkOrderChat } from './open-work-order-chat';
import { removeChecklistItem } from './remove-checklist-item';
import { removeLabour } from './remove-labour';
import { removePart } from './remove-part';
import { removeView } from './remove-view';
import { saveView } from './save-view';
import { setChecklistItem } from './set-checklist-item';
import { setPart } from './set-part';
import { startTimer } from './start-timer';
import { stopTimer } from './stop-timer';
import { updateWorkOrder } from './update-work-order';
import { watchWorkOrder } from './watch-work-order';

const access = staffRoles;

/** Contract and verb of everything about work orders. The staff's work; a customer reads, and writes notes on their own. */
export const workOrderCommandVerbs = {
  create_work_order: defineCommand('create_work_order', { access, run: createWorkOrder }),
  update_work_order: defineCommand('update_work_order', { access, run: updateWorkOrder }),
  move_work_order: defineCommand('move_work_order', { access, run: moveWorkOrder }),
  assign_work_order: defineCommand('assign_work_order', { access, run: assignWorkOrder }),
  watch_work_order: defineCommand('watch_work_order', { access, run: watchWorkOrder }),
  add_work_order_note: defineCommand('add_work_order_note', { access: roles, run: addWorkOrderNote }),
  set_checklist_item: defineCommand('set_checklist_item', { access, run: setChecklistItem }),
  remove_checklist_item: defineCommand('remove_checklist_item', { access, run: removeChecklistItem }),
  set_part: defineCommand('set_part', { access, run: setPart }),
  remove_part: defineCommand('remove_part', { access, run: removePart }),
  start_timer: defineCommand('start_timer', { access, run: startTimer }),
  stop_timer: defineCommand('stop_timer', { access, run: stopTimer }),
  add_labour: defineCommand('add_labour', { access, run: addLabour }),
  remove_labour: defineCommand('remove_labour', { access, run: removeLabour }),
  open_work_order_chat: defineCommand('open_work_order_chat', { access, run: openWorkOrderChat }),
  save_view: defineCommand('save_view', { access: roles, run: saveView }),
  remove_view: defineCommand('remove_view', { access: roles, run: removeView }),
} as const satisfies { [Name in keyof typeof workOrderCommands]: Command<Name> };
