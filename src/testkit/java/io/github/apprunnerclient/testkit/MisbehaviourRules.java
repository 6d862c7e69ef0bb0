package io.github.apprunnerclient.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Which calls go wrong, and how. The first rule that hits a call wins. */
final class MisbehaviourRules {
    private final List<Rule> rules = new ArrayList<>();

    synchronized void add(@Nullable Operation operation, long calls, @Nullable Chance chance, Misbehaviour how) {
        rules.add(new Rule(operation, calls, chance, how));
    }

    synchronized void clear() {
        rules.clear();
    }

    synchronized @Nullable Misbehaviour forCall(@Nullable Operation operation) {
        for (Rule rule : rules) {
            if (rule.hits(operation)) {
                return rule.how;
            }
        }
        return null;
    }

    /** A coin that falls the same way for the same seed. */
    static final class Chance {
        private final double probability;
        private final Random random;

        Chance(double probability, long seed) {
            this.probability = probability;
            this.random = new Random(seed);
        }

        boolean strikes() {
            return random.nextDouble() < probability;
        }
    }

    private static final class Rule {
        private final @Nullable Operation operation;
        private final @Nullable Chance chance;
        private final Misbehaviour how;
        private long callsLeft;

        private Rule(@Nullable Operation operation, long calls, @Nullable Chance chance, Misbehaviour how) {
            this.operation = operation;
            this.callsLeft = calls;
            this.chance = chance;
            this.how = how;
        }

        private boolean hits(@Nullable Operation called) {
            if (callsLeft == 0 || (operation != null && operation != called)) {
                return false;
            }
            callsLeft--;
            return chance == null || chance.strikes();
        }
    }
}
