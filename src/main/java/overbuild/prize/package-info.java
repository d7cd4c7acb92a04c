/** What the race is for; start with {@link overbuild.prize.Prize}. */
package overbuild.prize;
