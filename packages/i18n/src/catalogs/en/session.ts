export const session = {
  title: 'Sign in',
  lead: 'From the delegation’s list to the signed agreement: investment projects meet the sites of Saemangeum.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  returnNotice: 'Sign in to open the page you asked for.',
  forgot: 'Forgotten your password?',
  newHere: 'New here?',
  register: 'Register as an investor',
  'demo.title': 'Demo accounts',
  'demo.text': 'This is a demonstration with sample data. Choose an account, then sign in.',
} as const;
