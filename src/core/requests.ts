/** What came in before, so that the same request again, delivered twice by a platform, has one effect. Kept for 24 hours and across restarts. */
export interface RequestLedger {
  /** Whether `key` comes for the first time; it is noted then. `key` begins with its workspace. */
  first(key: string, now: Date): Promise<boolean>;
}

/** What a conversation (a thread, a pane) is about, so that a question in it that names nothing keeps the topic. */
export interface ConversationStore {
  /** The record's name that was answered about last; `key` begins with its workspace. */
  topicOf(key: string): Promise<string | undefined>;
  keepTopic(key: string, topic: string, now: Date): Promise<void>;
}
