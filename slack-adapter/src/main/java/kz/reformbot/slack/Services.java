package kz.reformbot.slack;

import java.time.Clock;
import kz.reformbot.conversation.Memory;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;

/** What answers are made of. */
record Services(Respondent respondent, Memory memory, KnowledgeBase knowledge, Contents contents, Clock clock) {}
