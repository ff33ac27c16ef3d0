-- CreateIndex
CREATE INDEX "notifications_subjectKey_userId_idx" ON "notifications"("subjectKey", "userId");

-- Two functions that must see the newest committed rows after they have waited for a lock. Under READ COMMITTED a
-- single statement keeps the snapshot it began with: after waiting for a chat it would still see the members and the
-- client ids from before the wait. A volatile PL/pgSQL function takes a new snapshot for each statement in it, so
-- "lock, then look" is exact and still one round trip. Custom plans are forced: a generic plan made while the tables
-- were empty or never analysed is some hundred times slower.
--
-- Lock order, everywhere in Carillon: chats (by id) → chat_members → inboxes (by userId) → notifications.

-- Raises one notification per (user, subject): a new row, or one more event on the row that is still unread.
-- The arrays are parallel, with at most one entry for each (user, subject). Each row is a change of its own, with a `rev`
-- of its own. Answers every raised row in order of `rev`, with the counters of its inbox as of that `rev`.
CREATE FUNCTION raise_notifications(
  user_ids uuid[], kinds text[], subject_keys text[], actor_ids uuid[], details jsonb[], counts int[]
) RETURNS TABLE (raised jsonb)
LANGUAGE plpgsql VOLATILE
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
BEGIN
  -- Everyone has an inbox, also who was made by hand.
  INSERT INTO inboxes ("userId")
  SELECT DISTINCT person.id FROM unnest(user_ids) AS person(id)
  WHERE NOT EXISTS (SELECT FROM inboxes WHERE inboxes."userId" = person.id)
  ORDER BY person.id
  ON CONFLICT DO NOTHING;

  -- From here on nobody else changes a notification of these users.
  PERFORM FROM inboxes WHERE "userId" = ANY (user_ids) ORDER BY "userId" FOR NO KEY UPDATE;

  RETURN QUERY
  WITH
  item AS (
    SELECT item.*, row_number() OVER (PARTITION BY item.user_id ORDER BY item.place)::int AS nth
    FROM unnest(user_ids, kinds, subject_keys, actor_ids, details, counts)
      WITH ORDINALITY AS item (user_id, kind, subject_key, actor_id, detail, n, place)
  ),
  -- The rows that are still unread, as they were before this change.
  was_open AS (
    SELECT n.id, n."seenAt" FROM notifications n
    JOIN item ON n."userId" = item.user_id AND n."openKey" = item.subject_key
  ),
  -- One row per subject stays open; what comes on top makes it unseen again. Another kind takes the row over.
  written AS (
    INSERT INTO notifications AS n
      ("userId", rev, kind, "subjectKey", "openKey", "actorId", data, count, "createdAt", "updatedAt")
    SELECT item.user_id, inbox.rev + item.nth, item.kind, item.subject_key, item.subject_key, item.actor_id, item.detail,
           item.n, clock_timestamp(), clock_timestamp()
    FROM item JOIN inboxes inbox ON inbox."userId" = item.user_id
    ON CONFLICT ("userId", "openKey") DO UPDATE SET
      rev = excluded.rev,
      kind = excluded.kind,
      "actorId" = excluded."actorId",
      data = excluded.data,
      count = CASE WHEN n.kind = excluded.kind THEN n.count + excluded.count ELSE excluded.count END,
      "updatedAt" = excluded."updatedAt",
      "seenAt" = NULL
    RETURNING n.*
  ),
  -- What the badges gained up to each row: unread counts rows, so one that was open already adds nothing.
  gain AS (
    SELECT written.id, written."userId",
           count(*) FILTER (WHERE was_open.id IS NULL) OVER so_far AS unread,
           count(*) FILTER (WHERE was_open.id IS NULL OR was_open."seenAt" IS NOT NULL) OVER so_far AS unseen
    FROM written LEFT JOIN was_open ON was_open.id = written.id
    WINDOW so_far AS (PARTITION BY written."userId" ORDER BY written.rev)
  ),
  total AS (
    SELECT gain."userId", count(*) AS n, max(gain.unread) AS unread, max(gain.unseen) AS unseen
    FROM gain GROUP BY gain."userId"
  ),
  counted AS (
    UPDATE inboxes SET
      rev = inboxes.rev + total.n, unread = inboxes.unread + total.unread, unseen = inboxes.unseen + total.unseen
    FROM total WHERE inboxes."userId" = total."userId"
  )
  SELECT jsonb_build_object(
    'row', to_jsonb(written), 'actorName', actor.name,
    'counts', jsonb_build_object(
      'unread', inbox_before.unread + gain.unread, 'unseen', inbox_before.unseen + gain.unseen, 'rev', written.rev
    )
  )
  FROM written
  JOIN gain ON gain.id = written.id
  JOIN inboxes inbox_before ON inbox_before."userId" = written."userId"
  LEFT JOIN users actor ON actor.id = written."actorId"
  ORDER BY written."userId", written.rev;
END
$$;

-- Stores a batch of messages in the order of the arrays and notifies who must hear of them. Each (sender, client id)
-- is in the batch once. `looker_ids` and `looked_at_chat_ids` (parallel) say who looks at which chat now.
-- Answers one row per message: outcome `stored`, `repeat` (its first result), `mismatch` (the client id was used for
-- another text or chat) or `not_found` (the sender is not in the chat); and one row `raised` per notification.
CREATE FUNCTION store_messages(
  chat_ids uuid[], sender_ids uuid[], client_ids uuid[], bodies text[], looker_ids uuid[], looked_at_chat_ids uuid[]
) RETURNS TABLE (place int, outcome text, id uuid, seq int, created_at timestamptz, raised jsonb)
LANGUAGE plpgsql VOLATILE
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
BEGIN
  -- From here on nobody else writes to these chats or changes who is in them.
  PERFORM FROM chats WHERE id = ANY (chat_ids) ORDER BY id FOR NO KEY UPDATE;

  RETURN QUERY
  WITH
  sent AS (
    SELECT * FROM unnest(chat_ids, sender_ids, client_ids, bodies)
      WITH ORDINALITY AS sent (chat_id, sender_id, client_id, body, place)
  ),
  -- What an earlier call stored: a retry gets it back.
  known AS (
    SELECT sent.place, m.id, m.seq, m."createdAt",
           m."chatId" = sent.chat_id AND m.body = sent.body AND m.kind = 'text' AS is_same
    FROM sent JOIN messages m ON m."senderId" = sent.sender_id AND m."clientId" = sent.client_id
  ),
  -- What is new, from people who are in the chat now, numbered by arrival within each chat.
  fresh AS (
    SELECT sent.*, row_number() OVER (PARTITION BY sent.chat_id ORDER BY sent.place)::int AS nth
    FROM sent
    JOIN chat_members me ON me."chatId" = sent.chat_id AND me."userId" = sent.sender_id AND me."leftAt" IS NULL
    WHERE NOT EXISTS (SELECT FROM known WHERE known.place = sent.place)
  ),
  -- The chat's counter moves by exactly as many as are inserted below: no gaps.
  advanced AS (
    UPDATE chats SET "lastSeq" = chats."lastSeq" + added.n, "lastActivityAt" = clock_timestamp()
    FROM (SELECT fresh.chat_id, count(*)::int AS n FROM fresh GROUP BY fresh.chat_id) added
    WHERE chats.id = added.chat_id
    RETURNING chats.id, chats.name, chats."lastActivityAt", chats."lastSeq" - added.n AS seq_before
  ),
  stored AS (
    INSERT INTO messages AS m ("chatId", seq, "senderId", "clientId", body, "createdAt")
    SELECT fresh.chat_id, advanced.seq_before + fresh.nth, fresh.sender_id, fresh.client_id, fresh.body,
           advanced."lastActivityAt"
    FROM fresh JOIN advanced ON advanced.id = fresh.chat_id
    RETURNING m.id, m."chatId", m.seq, m."senderId", m."clientId", m.body, m."createdAt"
  ),
  -- Members who did not send it, have not muted the chat and are not looking at it: one entry per (user, chat),
  -- about the last message, counting all.
  recipient AS (
    SELECT DISTINCT ON (member."userId", stored."chatId")
           member."userId" AS user_id, stored.*,
           count(*) OVER (PARTITION BY member."userId", stored."chatId")::int AS n
    FROM stored
    JOIN chat_members member ON member."chatId" = stored."chatId" AND member."userId" <> stored."senderId"
     AND member."leftAt" IS NULL AND member."mutedAt" IS NULL
    WHERE NOT EXISTS (
      SELECT FROM unnest(looker_ids, looked_at_chat_ids) AS looking (user_id, chat_id)
      WHERE looking.user_id = member."userId" AND looking.chat_id = stored."chatId"
    )
    ORDER BY member."userId", stored."chatId", stored.seq DESC
  ),
  notice AS (
    SELECT array_agg(recipient.user_id) AS user_ids,
           array_agg('new_message'::text) AS kinds,
           array_agg('chat_' || recipient."chatId") AS subject_keys,
           array_agg(recipient."senderId") AS actor_ids,
           array_agg(jsonb_build_object(
             'chatId', recipient."chatId", 'chatName', advanced.name, 'senderId', recipient."senderId",
             'senderName', sender.name, 'messageId', recipient.id, 'seq', recipient.seq,
             'preview', left(regexp_replace(recipient.body, '\s+', ' ', 'g'), 140)
           )) AS details,
           array_agg(recipient.n) AS counts
    FROM recipient
    JOIN advanced ON advanced.id = recipient."chatId"
    JOIN users sender ON sender.id = recipient."senderId"
    HAVING count(*) > 0
  )
  SELECT sent.place::int,
         CASE WHEN known.is_same THEN 'repeat' WHEN known.id IS NOT NULL THEN 'mismatch'
              WHEN stored.id IS NOT NULL THEN 'stored' ELSE 'not_found' END,
         coalesce(known.id, stored.id), coalesce(known.seq, stored.seq), coalesce(known."createdAt", stored."createdAt"),
         NULL::jsonb
  FROM sent
  LEFT JOIN known ON known.place = sent.place
  LEFT JOIN stored ON stored."senderId" = sent.sender_id AND stored."clientId" = sent.client_id
  UNION ALL
  SELECT NULL, 'raised', NULL, NULL, NULL, notified.raised
  FROM notice, raise_notifications(
    notice.user_ids, notice.kinds, notice.subject_keys, notice.actor_ids, notice.details, notice.counts
  ) AS notified;
END
$$;
