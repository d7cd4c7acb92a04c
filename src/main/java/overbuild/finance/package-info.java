/** What happens to firms that cannot pay; start with {@link overbuild.finance.Resolution}. */
package overbuild.finance;
