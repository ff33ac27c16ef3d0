-- AlterTable
ALTER TABLE "messages" ADD COLUMN     "mentionedIds" UUID[];

-- The function of 20261120120500_store_messages, which now also knows whom a message calls by `@name`. What was said there
-- about snapshots, plans and the order of locks holds here.
DROP FUNCTION store_messages(uuid[], uuid[], uuid[], uuid[], text[], uuid[], uuid[]);

-- Stores a batch of messages in the order of the arrays and notifies who must hear of them. Each (sender, client id)
-- is in the batch once; `ids` are what new messages will be called; `mentioned` says for each whom its text calls, as the
-- text of a uuid[], null for nobody: who is not in the chat now, or no longer, is left out. `looker_ids` and `looked_at_chat_ids` (parallel) say who looks at which chat now.
-- Answers a row per message: outcome `stored`, `repeat` (its first result) or `mismatch` (the client id was used for
-- another text or chat); no row for a message whose sender is not in the chat; and a row `raised` per notification.
CREATE FUNCTION store_messages(
  ids uuid[], chat_ids uuid[], sender_ids uuid[], client_ids uuid[], bodies text[], mentioned text[],
  looker_ids uuid[], looked_at_chat_ids uuid[]
) RETURNS TABLE (
  place int, outcome text, id uuid, seq int, created_at timestamptz, mentioned_ids uuid[], raised jsonb
)
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
           known."mentionedIds" AS known_mentioned,
           known."chatId" = sent.chat_id AND known.body = sent.body AND known.kind = 'text' AS is_same
    FROM unnest(ids, chat_ids, sender_ids, client_ids, bodies, mentioned)
      WITH ORDINALITY AS sent (new_id, chat_id, sender_id, client_id, body, called, place)
    LEFT JOIN messages known ON known."senderId" = sent.sender_id AND known."clientId" = sent.client_id
  ),
  -- What is new, from people who are in the chat now, numbered by arrival from the chat's last message on: no gaps.
  fresh AS MATERIALIZED (
    SELECT sent.place, sent.chat_id, sent.sender_id, sent.client_id, sent.body, chat.name AS chat_name,
           sent.new_id AS id,
           CASE WHEN sent.called IS NOT NULL THEN (
             SELECT array_agg(called.id)
             FROM unnest(sent.called::uuid[]) AS called (id)
             JOIN chat_members member
               ON member."chatId" = sent.chat_id AND member."userId" = called.id AND member."leftAt" IS NULL
           ) END AS mentioned_ids,
           chat."lastSeq" + row_number() OVER (PARTITION BY sent.chat_id ORDER BY sent.place)::int AS seq
    FROM sent
    JOIN chats chat ON chat.id = sent.chat_id
    JOIN chat_members me ON me."chatId" = sent.chat_id AND me."userId" = sent.sender_id AND me."leftAt" IS NULL
    WHERE sent.known_id IS NULL
  ),
  stored AS (
    INSERT INTO messages (id, "chatId", seq, "senderId", "clientId", body, "mentionedIds", "createdAt")
    SELECT fresh.id, fresh.chat_id, fresh.seq, fresh.sender_id, fresh.client_id, fresh.body, fresh.mentioned_ids, stamp
    FROM fresh
  ),
  advanced AS (
    UPDATE chats SET "lastSeq" = newest.seq, "lastActivityAt" = stamp
    FROM (SELECT fresh.chat_id, max(fresh.seq) AS seq FROM fresh GROUP BY fresh.chat_id) newest
    WHERE chats.id = newest.chat_id
  ),
  -- Members who did not send it and are not looking at the chat, and have not muted it unless the message calls them: one
  -- entry per (user, chat) for what calls them and one for all else, each about its last message, counting all.
  recipient AS (
    SELECT DISTINCT ON (concerned.user_id, concerned.chat_id, concerned.is_called)
           concerned.*,
           count(*) OVER (PARTITION BY concerned.user_id, concerned.chat_id, concerned.is_called)::int AS n
    FROM (
      SELECT member."userId" AS user_id, member."mutedAt" AS muted_at, fresh.*,
             fresh.mentioned_ids IS NOT NULL AND member."userId" = ANY (fresh.mentioned_ids) AS is_called
      FROM fresh
      JOIN chat_members member ON member."chatId" = fresh.chat_id AND member."userId" <> fresh.sender_id
       AND member."leftAt" IS NULL
      WHERE (member."userId", fresh.chat_id) NOT IN (SELECT * FROM unnest(looker_ids, looked_at_chat_ids))
    ) concerned
    WHERE concerned.muted_at IS NULL OR concerned.is_called
    ORDER BY concerned.user_id, concerned.chat_id, concerned.is_called, concerned.seq DESC
  ),
  notice AS (
    SELECT array_agg(recipient.user_id) AS user_ids,
           array_agg(CASE WHEN recipient.is_called THEN 'chat_mention' ELSE 'new_message' END) AS kinds,
           -- Mentions are a subject of their own: no ordinary message takes their row over.
           array_agg(CASE WHEN recipient.is_called THEN 'mentions_chat_' ELSE 'chat_' END || recipient.chat_id)
             AS subject_keys,
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
  SELECT fresh.place::int, 'stored', fresh.id, fresh.seq, stamp::timestamptz, fresh.mentioned_ids,
         NULL::jsonb
  FROM fresh
  UNION ALL
  SELECT sent.place::int, CASE WHEN sent.is_same THEN 'repeat' ELSE 'mismatch' END, sent.known_id, sent.known_seq,
         sent.known_at, sent.known_mentioned, NULL
  FROM sent WHERE sent.known_id IS NOT NULL
  UNION ALL
  SELECT NULL, 'raised', NULL, NULL, NULL, NULL, notified.raised
  FROM notice, raise_notifications(
    notice.user_ids, notice.kinds, notice.subject_keys, notice.actor_ids, notice.details, notice.counts
  ) AS notified;
END
$$;
