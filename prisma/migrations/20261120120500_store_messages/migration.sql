-- CreateIndex
CREATE INDEX "notifications_subjectKey_userId_idx" ON "notifications"("subjectKey", "userId");

-- Two functions that must see the newest committed rows after they have waited for a lock. Under READ COMMITTED a
-- single statement keeps the snapshot it began with: after waiting for a chat it would still see the members and the
-- client ids from before the wait. A volatile PL/pgSQL function takes a new snapshot for each statement in it, so
-- "lock, then look" is exact and still one round trip.
--
-- Each has one plan for all calls, for planning costs more than running, and would be repeated for each foreign key of each
-- row. A plan is kept whatever the tables held when it was made, so only one kind is allowed: every join looks its rows
-- up by an index.
--
-- Lock order, everywhere in Carillon: chats (by id) → chat_members → inboxes (by userId) → notifications.

-- Raises one notification per (user, subject): a new row, or one more event on the row that is still unread.
-- The arrays are parallel, with at most one entry for each (user, subject). Each row is a change of its own, with a `rev`
-- of its own. Answers every raised row in order of `rev`, with the counters of its inbox as of that `rev`.
CREATE FUNCTION raise_notifications(
  user_ids uuid[], kinds text[], subject_keys text[], actor_ids uuid[], details jsonb[], counts int[]
) RETURNS TABLE (raised jsonb)
LANGUAGE plpgsql VOLATILE
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
SET enable_bitmapscan = off
SET enable_hashjoin = off
SET enable_mergejoin = off
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
  -- Each with its `rev`, and the counters of its inbox as of it: unread counts rows, so an event on a row that is still
  -- unread adds nothing to it; but it makes that row unseen again.
  item AS MATERIALIZED (
    SELECT item.*, inbox.rev + row_number() OVER so_far AS rev, actor.name AS actor_name,
           inbox.unread + count(*) FILTER (WHERE opened.id IS NULL) OVER so_far AS unread,
           inbox.unseen + count(*) FILTER (WHERE opened.id IS NULL OR opened."seenAt" IS NOT NULL) OVER so_far AS unseen
    FROM unnest(user_ids, kinds, subject_keys, actor_ids, details, counts)
      WITH ORDINALITY AS item (user_id, kind, subject_key, actor_id, detail, n, place)
    JOIN inboxes inbox ON inbox."userId" = item.user_id
    LEFT JOIN notifications opened ON opened."userId" = item.user_id AND opened."openKey" = item.subject_key
    LEFT JOIN users actor ON actor.id = item.actor_id
    WINDOW so_far AS (PARTITION BY item.user_id ORDER BY item.place)
  ),
  -- One row per subject stays open. Another kind takes the row over.
  written AS (
    INSERT INTO notifications AS n
      ("userId", rev, kind, "subjectKey", "openKey", "actorId", data, count, "createdAt", "updatedAt")
    SELECT item.user_id, item.rev, item.kind, item.subject_key, item.subject_key, item.actor_id, item.detail, item.n,
           clock_timestamp(), clock_timestamp()
    FROM item
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
  counted AS (
    UPDATE inboxes SET rev = last.rev, unread = last.unread, unseen = last.unseen
    FROM (
      SELECT DISTINCT ON (item.user_id) item.* FROM item ORDER BY item.user_id, item.rev DESC
    ) last
    WHERE inboxes."userId" = last.user_id
  ),
  -- Every item wrote one row, so both in one order are pairs: a join of the two would compare each with each.
  row_list AS (
    SELECT array_agg(to_jsonb(written) ORDER BY written."userId", written.rev) AS list FROM written
  ),
  context_list AS (
    SELECT array_agg(
      jsonb_build_object(
        'actorName', item.actor_name,
        'counts', jsonb_build_object('unread', item.unread, 'unseen', item.unseen, 'rev', item.rev)
      ) ORDER BY item.user_id, item.rev
    ) AS list
    FROM item
  )
  SELECT jsonb_build_object('row', pair.fields) || pair.context
  FROM row_list, context_list, unnest(row_list.list, context_list.list) AS pair (fields, context);
END
$$;

-- Stores a batch of messages in the order of the arrays and notifies who must hear of them. Each (sender, client id)
-- is in the batch once; `ids` are what new messages will be called. `looker_ids` and `looked_at_chat_ids` (parallel) say who looks at which chat now.
-- Answers a row per message: outcome `stored`, `repeat` (its first result) or `mismatch` (the client id was used for
-- another text or chat); no row for a message whose sender is not in the chat; and a row `raised` per notification.
CREATE FUNCTION store_messages(
  ids uuid[], chat_ids uuid[], sender_ids uuid[], client_ids uuid[], bodies text[],
  looker_ids uuid[], looked_at_chat_ids uuid[]
) RETURNS TABLE (place int, outcome text, id uuid, seq int, created_at timestamptz, raised jsonb)
LANGUAGE plpgsql VOLATILE
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
SET enable_bitmapscan = off
SET enable_hashjoin = off
SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
  stamp timestamptz(3);
BEGIN
  -- From here on nobody else writes to these chats or changes who is in them.
  PERFORM FROM chats WHERE id = ANY (chat_ids) ORDER BY id FOR NO KEY UPDATE;
  -- Taken under the locks, so that in a chat later messages are not earlier in time.
  stamp := clock_timestamp();

  RETURN QUERY
  WITH
  -- What came in, each beside what an earlier call stored under its client id.
  sent AS MATERIALIZED (
    SELECT sent.*, known.id AS known_id, known.seq AS known_seq, known."createdAt" AS known_at,
           known."chatId" = sent.chat_id AND known.body = sent.body AND known.kind = 'text' AS is_same
    FROM unnest(ids, chat_ids, sender_ids, client_ids, bodies)
      WITH ORDINALITY AS sent (new_id, chat_id, sender_id, client_id, body, place)
    LEFT JOIN messages known ON known."senderId" = sent.sender_id AND known."clientId" = sent.client_id
  ),
  -- What is new, from people who are in the chat now, numbered by arrival from the chat's last message on: no gaps.
  fresh AS MATERIALIZED (
    SELECT sent.place, sent.chat_id, sent.sender_id, sent.client_id, sent.body, chat.name AS chat_name,
           sent.new_id AS id,
           chat."lastSeq" + row_number() OVER (PARTITION BY sent.chat_id ORDER BY sent.place)::int AS seq
    FROM sent
    JOIN chats chat ON chat.id = sent.chat_id
    JOIN chat_members me ON me."chatId" = sent.chat_id AND me."userId" = sent.sender_id AND me."leftAt" IS NULL
    WHERE sent.known_id IS NULL
  ),
  stored AS (
    INSERT INTO messages (id, "chatId", seq, "senderId", "clientId", body, "createdAt")
    SELECT fresh.id, fresh.chat_id, fresh.seq, fresh.sender_id, fresh.client_id, fresh.body, stamp FROM fresh
  ),
  advanced AS (
    UPDATE chats SET "lastSeq" = newest.seq, "lastActivityAt" = stamp
    FROM (SELECT fresh.chat_id, max(fresh.seq) AS seq FROM fresh GROUP BY fresh.chat_id) newest
    WHERE chats.id = newest.chat_id
  ),
  -- Members who did not send it, have not muted the chat and are not looking at it: one entry per (user, chat),
  -- about the last message, counting all.
  recipient AS (
    SELECT DISTINCT ON (member."userId", fresh.chat_id)
           member."userId" AS user_id, fresh.*,
           count(*) OVER (PARTITION BY member."userId", fresh.chat_id)::int AS n
    FROM fresh
    JOIN chat_members member ON member."chatId" = fresh.chat_id AND member."userId" <> fresh.sender_id
     AND member."leftAt" IS NULL AND member."mutedAt" IS NULL
    WHERE (member."userId", fresh.chat_id) NOT IN (SELECT * FROM unnest(looker_ids, looked_at_chat_ids))
    ORDER BY member."userId", fresh.chat_id, fresh.seq DESC
  ),
  notice AS (
    SELECT array_agg(recipient.user_id) AS user_ids,
           array_agg('new_message'::text) AS kinds,
           array_agg('chat_' || recipient.chat_id) AS subject_keys,
           array_agg(recipient.sender_id) AS actor_ids,
           array_agg(jsonb_build_object(
             'chatId', recipient.chat_id, 'chatName', recipient.chat_name, 'senderId', recipient.sender_id,
             'senderName', sender.name, 'messageId', recipient.id, 'seq', recipient.seq,
             'preview', left(regexp_replace(recipient.body, '\s+', ' ', 'g'), 140)
           )) AS details,
           array_agg(recipient.n) AS counts
    FROM recipient JOIN users sender ON sender.id = recipient.sender_id
    HAVING count(*) > 0
  )
  SELECT fresh.place::int, 'stored', fresh.id, fresh.seq, stamp::timestamptz, NULL::jsonb FROM fresh
  UNION ALL
  SELECT sent.place::int, CASE WHEN sent.is_same THEN 'repeat' ELSE 'mismatch' END, sent.known_id, sent.known_seq,
         sent.known_at, NULL
  FROM sent WHERE sent.known_id IS NOT NULL
  UNION ALL
  SELECT NULL, 'raised', NULL, NULL, NULL, notified.raised
  FROM notice, raise_notifications(
    notice.user_ids, notice.kinds, notice.subject_keys, notice.actor_ids, notice.details, notice.counts
  ) AS notified;
END
$$;
