/** Kind reply starters in English, by situation: said to somebody, never about whoever hurt them. */
import type { KindReplies } from '../../kind-replies';

export const enReplies: KindReplies = {
  'somebody-hurt': [
    "that wasn't okay, you didn't deserve that",
    "don't take that one with you, I liked this",
    'hey, ignore that comment, most of us are glad you post',
    'I saw that comment and reported it',
    "you're not alone here",
    'can we keep it friendly? there is a person on the other side',
  ],
  'hurtful-comment': [
    "I don't have to answer this",
    "that's enough now",
    "I'd rather talk about the video",
    'that hurt, please stop',
    "I'm not going to argue, have a good day",
    "you don't have to like it, and that's fine",
  ],
  distress: [
    "thank you for telling us, I'm here and reading",
    'that sounds really heavy, do you want to talk about it?',
    "you matter, even if it doesn't feel like it right now",
    'is there somebody near you whom you trust?',
    "I'm glad you wrote this, you don't have to carry it alone",
  ],
};
